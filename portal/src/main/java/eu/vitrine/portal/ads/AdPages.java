// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Status;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.portal.record.Badge;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the page of an ad says. Thread-safe. */
@Component
public class AdPages {

    private static final RecordPages.Search SEARCH = new RecordPages.Search("ad", "site.search", AdPaths.SEARCH);

    private final RecordSearch<Ad> ads;
    private final InstantSource clock;
    private final AdTitles titles;
    private final StatusBadges badges;
    private final AdSections sections;
    private final AdLinks links;
    private final HistorySections histories;
    private final PastAds past;
    private final RecordPages pages;
    private final Words words;

    AdPages(
            RecordSearch<Ad> ads,
            InstantSource clock,
            AdTitles titles,
            StatusBadges badges,
            AdSections sections,
            AdLinks links,
            HistorySections histories,
            PastAds past,
            RecordPages pages,
            Words words) {
        this.ads = ads;
        this.clock = clock;
        this.titles = titles;
        this.badges = badges;
        this.sections = sections;
        this.links = links;
        this.histories = histories;
        this.past = past;
        this.pages = pages;
        this.words = words;
    }

    /** The page of the ad of this id. It never fails: an unknown id, one that is gone and a catalogue that cannot answer are said. */
    public RecordPage page(String id, Tongues tongues) {
        return pages.orTold(() -> ads.find(id), ad -> page(ad, tongues), SEARCH, id, () -> past.gone(id));
    }

    /**
     * The same as it was.
     *
     * @param moment a day or a moment, as somebody wrote it
     */
    public RecordPage pageAsOf(String id, String moment, Tongues tongues) {
        return past.page(
                id,
                moment,
                (version, ad) -> page(
                        ad,
                        version.version().at(),
                        past.today(id),
                        List.of(past.lead(version)),
                        histories.then(id, version),
                        tongues));
    }

    private RecordPage page(Ad ad, Tongues tongues) {
        Link trail = new Link(words.say("ad.trail"), AdPaths.SEARCH);
        return page(ad, clock.instant(), trail, List.of(lead(ad)), histories.now(ad.id()), tongues);
    }

    private RecordPage page(
            Ad ad, Instant moment, Link trail, List<String> lead, Optional<Section> history, Tongues tongues) {
        Marked title = titles.of(ad);
        Status status = ad.status(moment);
        List<Badge> marks = new ArrayList<>(badges.of(ad, moment));
        past.mark(trail, ad.id()).ifPresent(marks::addFirst);
        List<Section> parts = new ArrayList<>(
                ad.removal() == null
                        ? sections.of(ad, status, tongues)
                        : sections.ofRemoved(ad, ad.removal(), status, tongues));
        history.ifPresent(parts::add);
        return pages.titled(title.text(), new Shown(trail, title, marks, lead, null, parts, links.of(ad)));
    }

    private String lead(Ad ad) {
        String kind = ad.removal() == null ? ad.kind().name() : "removed";
        return words.say("ad.lead." + kind, Map.of("platform", ad.platform()));
    }
}
