// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Status;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.record.RecordPage;
import eu.vitrine.portal.record.RecordPage.Section;
import eu.vitrine.portal.record.RecordPage.Shown;
import eu.vitrine.portal.record.RecordPages;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the page of an ad says. Thread-safe. */
@Component
public class AdPages {

    private static final RecordPages.Search SEARCH = new RecordPages.Search("ad", "site.search", "/");

    private final RecordSearch<Ad> ads;
    private final InstantSource clock;
    private final AdTitles titles;
    private final StatusBadges badges;
    private final AdSections sections;
    private final AdLinks links;
    private final RecordPages pages;
    private final Words words;

    AdPages(
            RecordSearch<Ad> ads,
            InstantSource clock,
            AdTitles titles,
            StatusBadges badges,
            AdSections sections,
            AdLinks links,
            RecordPages pages,
            Words words) {
        this.ads = ads;
        this.clock = clock;
        this.titles = titles;
        this.badges = badges;
        this.sections = sections;
        this.links = links;
        this.pages = pages;
        this.words = words;
    }

    /** The page of the ad of this id. It never fails: an unknown id and a catalogue that cannot answer are said. */
    public RecordPage page(String id, Tongues tongues) {
        return pages.orTold(() -> ads.find(id), ad -> page(ad, tongues), SEARCH, id);
    }

    private RecordPage page(Ad ad, Tongues tongues) {
        Instant now = clock.instant();
        Marked title = titles.of(ad);
        Status status = ad.status(now);
        List<Section> parts = ad.removal() == null
                ? sections.of(ad, status, tongues)
                : sections.ofRemoved(ad, ad.removal(), status, tongues);
        return pages.titled(
                title.text(),
                new Shown(
                        new Link(words.say("ad.trail"), "/"),
                        title,
                        badges.of(ad, now),
                        List.of(lead(ad)),
                        null,
                        parts,
                        links.of(ad)));
    }

    private String lead(Ad ad) {
        String kind = ad.removal() == null ? ad.kind().name() : "removed";
        return words.say("ad.lead." + kind, Map.of("platform", ad.platform()));
    }
}
