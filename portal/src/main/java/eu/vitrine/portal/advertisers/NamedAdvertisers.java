// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.advertisers;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Advertiser;
import eu.vitrine.portal.ads.AdLabels;
import eu.vitrine.portal.ads.AdvertiserPaths;
import eu.vitrine.portal.record.Block.Sentences;
import eu.vitrine.portal.record.Block.Way;
import eu.vitrine.portal.record.Block.Ways;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.record.RecordPage.Section;
import eu.vitrine.portal.record.RecordPage.Shown;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The page that leads from a name to those who use it: different advertisers may share one. Thread-safe. */
@Component
class NamedAdvertisers {

    private final Advertisers advertisers;
    private final AdLabels labels;
    private final Words words;

    NamedAdvertisers(Advertisers advertisers, AdLabels labels, Words words) {
        this.advertisers = advertisers;
        this.labels = labels;
        this.words = words;
    }

    /** Without a section if there is none. */
    Shown of(String name) {
        List<Way> ways = new ArrayList<>();
        advertisers.named(name).forEach((id, ad) -> ways.add(way(id, ad, Objects.requireNonNull(ad.advertiser()))));
        return new Shown(
                new Link(words.say("ad.trail"), "/"),
                Marked.plain(name, null),
                List.of(),
                List.of(words.say("advertiser.named.lead")),
                null,
                ways.isEmpty()
                        ? List.of()
                        : List.of(new Section(
                                "advertisers",
                                words.say("advertiser.named.section", Map.of("count", ways.size())),
                                List.of(new Ways(ways), new Sentences(List.of(words.say("advertiser.named.why")))))),
                List.of());
    }

    private Way way(String id, Ad ad, Advertiser advertiser) {
        String country = advertiser.country();
        String place = country == null ? ad.platform() : ad.platform() + " · " + labels.country(country);
        return new Way(new Link(advertiser.name() + " (" + id + ")", AdvertiserPaths.page(id)), place, null, false);
    }
}
