// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Status;
import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.record.RecordPage;
import eu.vitrine.portal.record.RecordPage.Section;
import eu.vitrine.portal.record.RecordPage.Shown;
import eu.vitrine.portal.record.RecordPage.Told;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Notice;
import eu.vitrine.portal.shell.Notices;
import eu.vitrine.portal.shell.Words;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the page of an ad says. Thread-safe. */
@Component
public class AdPages {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;

    private final RecordSearch<Ad> ads;
    private final InstantSource clock;
    private final AdTitles titles;
    private final StatusBadges badges;
    private final AdSections sections;
    private final AdLinks links;
    private final Notices notices;
    private final Frames frames;
    private final Words words;

    AdPages(
            RecordSearch<Ad> ads,
            InstantSource clock,
            AdTitles titles,
            StatusBadges badges,
            AdSections sections,
            AdLinks links,
            Notices notices,
            Frames frames,
            Words words) {
        this.ads = ads;
        this.clock = clock;
        this.titles = titles;
        this.badges = badges;
        this.sections = sections;
        this.links = links;
        this.notices = notices;
        this.frames = frames;
        this.words = words;
    }

    /** The page of the ad of this id. It never fails: an unknown id and a catalogue that cannot answer are said. */
    public RecordPage page(String id) {
        try {
            Optional<Ad> ad = ads.find(id);
            return ad.isPresent() ? page(ad.get()) : told(NOT_FOUND, unknown(id));
        } catch (CatalogUnavailable e) {
            return told(UNAVAILABLE, notices.unavailable());
        }
    }

    private RecordPage page(Ad ad) {
        Instant now = clock.instant();
        Marked title = titles.of(ad);
        Status status = ad.status(now);
        List<Section> parts =
                ad.removal() == null ? sections.of(ad, status) : sections.ofRemoved(ad, ad.removal(), status);
        return new RecordPage(
                OK,
                frames.title(title.text()),
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

    private RecordPage told(int status, Notice notice) {
        return new RecordPage(status, frames.title(notice.heading()), new Told(notice));
    }

    private Notice unknown(String id) {
        return new Notice(
                words.say("ad.unknown.heading"),
                List.of(words.say("ad.unknown.id", Map.of("id", id)), words.say("ad.unknown.why")),
                List.of(),
                List.of(new Link(words.say("site.search"), "/")));
    }
}
