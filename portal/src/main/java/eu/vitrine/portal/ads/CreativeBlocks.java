// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Content;
import eu.vitrine.catalog.WebLink;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.Block.Creative;
import eu.vitrine.portal.record.Block.Sentences;
import eu.vitrine.portal.record.Landing;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ad as it was shown. Thread-safe. */
@Component
class CreativeBlocks {

    private final Words words;
    private final Pictures pictures;

    CreativeBlocks(Words words, Pictures pictures) {
        this.words = words;
        this.pictures = pictures;
    }

    /** @param today whether this is the ad as it is today */
    Block of(Ad ad, boolean today) {
        Content content = ad.content();
        if (content == null) {
            return new Sentences(List.of(words.say("ad.content.unsaid")));
        }
        return new Creative(
                words.say("ad.content.label"),
                content.language(),
                content.title(),
                content.body(),
                content.callToAction(),
                today
                        ? pictures.all(ad, content)
                        : content.media().stream().map(pictures::of).toList(),
                content.landingUrl() == null ? null : landing(content.landingUrl()));
    }

    private @Nullable Landing landing(String link) {
        return WebLink.host(link).map(host -> landing(link, host)).orElse(null);
    }

    /** Cuts where the host stands: behind the scheme, and behind a user name that could pass for a host. */
    private Landing landing(String link, String host) {
        int slashes = link.indexOf("//") + 2;
        int start = link.toLowerCase(Locale.ROOT).indexOf(host, slashes);
        int at = link.indexOf('@', slashes);
        int end = authorityEnd(link, slashes);
        if (at >= 0 && at < end) {
            start = link.toLowerCase(Locale.ROOT).indexOf(host, link.lastIndexOf('@', end) + 1);
        }
        return new Landing(
                words.say("ad.landing"),
                link,
                link.substring(0, start),
                link.substring(start, start + host.length()),
                link.substring(start + host.length()));
    }

    private static int authorityEnd(String link, int from) {
        for (int i = from; i < link.length(); i++) {
            if ("/?#".indexOf(link.charAt(i)) >= 0) {
                return i;
            }
        }
        return link.length();
    }
}
