// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.Hit;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.catalog.search.Unanswered;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.Block.Previews;
import eu.vitrine.portal.record.Block.Sentences;
import eu.vitrine.portal.record.Block.Way;
import eu.vitrine.portal.record.Block.Ways;
import eu.vitrine.portal.record.Preview;
import eu.vitrine.portal.record.RecordPage.Section;
import eu.vitrine.portal.search.Addresses;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The parts of the page of an ad that show what else its advertiser and its payer had shown. They never fail the page. Thread-safe. */
@Component
class OtherAds {

    private static final int SHOWN = 5;

    private final RecordSearch<Ad> ads;
    private final Addresses<Ad> addresses;
    private final AdPreviews previews;
    private final Words words;

    OtherAds(RecordSearch<Ad> ads, Addresses<Ad> addresses, AdPreviews previews, Words words) {
        this.ads = ads;
        this.addresses = addresses;
        this.previews = previews;
        this.words = words;
    }

    /** One part for the advertiser and one for another who paid, as far as the ad names them. Once there is no answer, nothing else is asked. */
    List<Section> of(Ad ad) {
        List<Section> sections = new ArrayList<>();
        Optional<String> page = AdvertiserPaths.of(ad);
        boolean answered = true;
        if (ad.advertiser() != null) {
            Query own = Query.ALL.including("advertiserId", ad.advertiser().key(ad.platform()));
            List<Link> more = page.map(href -> new Link(words.say("ad.others.advertiser.page"), href)).stream()
                    .toList();
            answered = add(sections, "advertiser", own, ad, more);
        }
        if (ad.payer() != null && answered) {
            add(sections, "payer", Query.ALL.including("payer", ad.payer().name()), ad, List.of());
        }
        return sections;
    }

    private boolean add(List<Section> sections, String whose, Query query, Ad ad, List<Link> more) {
        List<Block> blocks = new ArrayList<>();
        boolean answered = true;
        List<Link> links = new ArrayList<>(more);
        try {
            Page<Ad> found =
                    ads.search(SearchRequest.of(query).withSize(SHOWN + 1).withFacets(List.of()));
            blocks.add(shown(found, ad, whose));
            if (found.total().value() > 1) {
                links.addFirst(all(whose, query, found.total().value()));
            }
        } catch (Unanswered e) {
            answered = false;
            blocks.add(new Sentences(List.of(words.say("ad.others.unanswered"))));
            links.addFirst(new Link(words.say("ad.others.search"), addresses.search(query)));
        }
        if (!links.isEmpty()) {
            blocks.add(new Ways(
                    links.stream().map(link -> new Way(link, "", null, false)).toList()));
        }
        sections.add(new Section("others-" + whose, words.say("ad.others." + whose), blocks));
        return answered;
    }

    private Block shown(Page<Ad> found, Ad ad, String whose) {
        List<Preview> others = found.hits().stream()
                .map(Hit::record)
                .filter(other -> !other.id().equals(ad.id()))
                .limit(SHOWN)
                .map(previews::of)
                .toList();
        return others.isEmpty()
                ? new Sentences(List.of(words.say("ad.others." + whose + ".none")))
                : new Previews(others);
    }

    private Link all(String whose, Query query, long count) {
        return new Link(words.say("ad.others." + whose + ".all", Map.of("count", count)), addresses.search(query));
    }
}
