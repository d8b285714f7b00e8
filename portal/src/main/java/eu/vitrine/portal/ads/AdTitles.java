// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Advertiser;
import eu.vitrine.catalog.Content;
import eu.vitrine.catalog.Product;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.shell.Words;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What an ad is called: many have no title. Thread-safe. */
@Component
class AdTitles {

    private final Words words;

    AdTitles(Words words) {
        this.words = words;
    }

    /** Its title, else its product, else whose it is, else its number; of a removed ad, only its number. */
    Marked of(Ad ad) {
        if (ad.removal() != null) {
            return Marked.plain(words.say("ad.title.removed", Map.of("id", ad.id())), null);
        }
        Content content = ad.content();
        if (content != null && content.title() != null) {
            return Marked.plain(content.title(), content.language());
        }
        Product product = ad.product();
        if (product != null && product.name() != null) {
            return Marked.plain(product.name(), content == null ? null : content.language());
        }
        Advertiser advertiser = ad.advertiser();
        return Marked.plain(
                advertiser == null
                        ? words.say("ad.title.id", Map.of("id", ad.id()))
                        : words.say("ad.title.advertiser", Map.of("name", advertiser.name())),
                null);
    }
}
