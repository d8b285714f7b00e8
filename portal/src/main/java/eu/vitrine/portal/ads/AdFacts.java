// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Advertiser;
import eu.vitrine.catalog.Payer;
import eu.vitrine.catalog.Product;
import eu.vitrine.catalog.Subject;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.portal.record.Fact;
import eu.vitrine.portal.search.Addresses;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known about an ad in a word or two each. Thread-safe. */
@Component
class AdFacts {

    private final Words words;
    private final AdLabels labels;
    private final Addresses<Ad> addresses;

    AdFacts(Words words, AdLabels labels, Addresses<Ad> addresses) {
        this.words = words;
        this.labels = labels;
        this.addresses = addresses;
    }

    /** On whose behalf it was shown, in a word. */
    static Fact behalf(Words words, Ad ad, Advertiser advertiser) {
        return Fact.leading(
                words.say("ad.behalf"), advertiser.name(), AdvertiserPaths.page(advertiser.key(ad.platform())));
    }

    /** On whose behalf it was shown, and who paid: Art. 39(2)(b) and (c) DSA. */
    List<Fact> parties(Ad ad) {
        List<Fact> facts = new ArrayList<>();
        advertiser(facts, ad, ad.advertiser());
        payer(facts, ad.payer(), ad.advertiser());
        return facts;
    }

    /** What it was for: Art. 39(2)(a) DSA. */
    List<Fact> offer(Ad ad) {
        List<Fact> facts = new ArrayList<>();
        product(facts, ad.product());
        Subject subject = ad.subject();
        if (subject != null) {
            leading(facts, "ads.field.subject", "subject", subject.value());
        }
        facts.add(Fact.of(words.say("ads.field.kind"), words.say("ad.kind." + ad.kind())));
        return facts;
    }

    private void advertiser(List<Fact> facts, Ad ad, @Nullable Advertiser advertiser) {
        if (advertiser == null) {
            facts.add(Fact.of(words.say("ad.behalf"), words.say("ad.behalf.unsaid")));
            return;
        }
        facts.add(behalf(words, ad, advertiser));
        plain(facts, "ad.legalName", advertiser.legalName());
        if (advertiser.country() != null) {
            leading(facts, "ads.field.advertiserCountry", "advertiserCountry", advertiser.country());
        }
        plain(facts, "ad.registration", advertiser.registration());
    }

    private void payer(List<Fact> facts, @Nullable Payer payer, @Nullable Advertiser advertiser) {
        if (payer == null) {
            String key = advertiser == null ? "ad.payer.unsaid" : "ad.payer.same";
            facts.add(Fact.of(words.say("ad.payer"), words.say(key)));
            return;
        }
        leading(facts, "ad.payer", "payer", payer.name());
        plain(facts, "ad.payer.legalName", payer.legalName());
        plain(facts, "ad.payer.country", payer.country() == null ? null : labels.country(payer.country()));
    }

    private void product(List<Fact> facts, @Nullable Product product) {
        if (product == null) {
            return;
        }
        plain(facts, "ads.field.product", product.name());
        if (product.brand() != null) {
            leading(facts, "ads.field.brand", "brand", product.brand());
        }
        plain(facts, "ad.listing", product.listingId());
    }

    private void leading(List<Fact> facts, String key, String field, String value) {
        String href = addresses.search(Query.ALL.including(field, value));
        facts.add(Fact.leading(words.say(key), labels.value(field, value), href));
    }

    private void plain(List<Fact> facts, String key, @Nullable String value) {
        if (value != null) {
            facts.add(Fact.of(words.say(key), value));
        }
    }
}
