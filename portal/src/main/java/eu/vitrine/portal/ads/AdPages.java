// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Status;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.portal.record.Badge;
import eu.vitrine.portal.record.RecordPage;
import eu.vitrine.portal.record.RecordPage.Section;
import eu.vitrine.portal.record.RecordPage.Shown;
import eu.vitrine.portal.record.RecordPages;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.search.ResultPlaces;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    private final SimilarSections similar;
    private final PastAds past;
    private final OtherAds others;
    private final AdCitationSections citations;
    private final ResultPlaces<Ad> places;
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
            SimilarSections similar,
            PastAds past,
            OtherAds others,
            AdCitationSections citations,
            ResultPlaces<Ad> places,
            RecordPages pages,
            Words words) {
        this.ads = ads;
        this.clock = clock;
        this.titles = titles;
        this.badges = badges;
        this.sections = sections;
        this.links = links;
        this.histories = histories;
        this.similar = similar;
        this.past = past;
        this.others = others;
        this.citations = citations;
        this.places = places;
        this.pages = pages;
        this.words = words;
    }

    /** The page of the ad of this id. It never fails: an unknown id, one that is gone and a catalogue that cannot answer are said. */
    public RecordPage page(String id, Tongues tongues) {
        return page(id, null, tongues);
    }

    /**
     * The same for somebody who came from a page of results.
     *
     * @param from the query string of that page, as somebody wrote it; null if nobody says where they come from
     */
    public RecordPage page(String id, @Nullable String from, Tongues tongues) {
        return pages.orTold(
                () -> ads.find(id),
                ad -> pages.titled(titles.of(ad).text(), now(ad, from, tongues)),
                SEARCH,
                id,
                () -> past.gone(id));
    }

    /** Only what the record itself says, for places where there is no room for more; nothing but the record is asked for. */
    public RecordPage record(String id, Tongues tongues) {
        return pages.orTold(
                () -> ads.find(id),
                ad -> pages.titled(titles.of(ad).text(), bare(ad, List.of(), tongues)),
                SEARCH,
                id,
                () -> past.gone(id));
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
                (version, ad) -> pages.titled(
                        titles.of(ad).text(),
                        shown(
                                ad,
                                version.version().at(),
                                past.today(id),
                                List.of(past.lead(version)),
                                histories.then(id, version).stream().toList(),
                                tongues)));
    }

    /** What is there besides the record is asked for last, so that little is asked for if the catalogue does not answer. */
    private Shown now(Ad ad, @Nullable String from, Tongues tongues) {
        List<Section> more = new ArrayList<>(similar.of(ad).stream().toList());
        more.addAll(others.of(ad));
        histories.now(ad.id()).ifPresent(more::add);
        more.add(citations.of(ad));
        return bare(ad, more, tongues)
                .among(from == null ? null : places.of(from, ad.id()).orElse(null));
    }

    private Shown bare(Ad ad, List<Section> more, Tongues tongues) {
        Link trail = new Link(words.say("ad.trail"), AdPaths.SEARCH);
        return shown(ad, clock.instant(), trail, List.of(lead(ad)), more, tongues);
    }

    private Shown shown(Ad ad, Instant moment, Link trail, List<String> lead, List<Section> more, Tongues tongues) {
        Status status = ad.status(moment);
        List<Badge> marks = new ArrayList<>(badges.of(ad, moment));
        Optional<Badge> mark = past.mark(trail, ad.id());
        mark.ifPresent(marks::addFirst);
        List<Section> parts = new ArrayList<>(
                ad.removal() == null
                        ? sections.of(ad, mark.isEmpty(), status, tongues)
                        : sections.ofRemoved(ad, ad.removal(), status, tongues));
        parts.addAll(more);
        return new Shown(trail, titles.of(ad), marks, lead, null, parts, links.of(ad));
    }

    private String lead(Ad ad) {
        String kind = ad.removal() == null ? ad.kind().name() : "removed";
        return words.say("ad.lead." + kind, Map.of("platform", ad.platform()));
    }
}
