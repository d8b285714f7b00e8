// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.archive;

import eu.vitrine.catalog.search.Unanswered;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.record.RecordPage;
import eu.vitrine.portal.record.RecordPage.Shown;
import eu.vitrine.portal.record.RecordPages;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.MorePages;
import eu.vitrine.portal.shell.Notice;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** The page on why this repository can be trusted, and how far. Thread-safe. */
@Component
public class TrustPages implements MorePages {

    private static final String PATH = "/trust";
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private final TrustReports reports;
    private final PublicArchive archive;
    private final TrustSections sections;
    private final RecordPages pages;
    private final Words words;

    TrustPages(TrustReports reports, PublicArchive archive, TrustSections sections, RecordPages pages, Words words) {
        this.reports = reports;
        this.archive = archive;
        this.sections = sections;
        this.pages = pages;
        this.words = words;
    }

    @Override
    public List<Link> links() {
        try {
            return archive.newest().isEmpty() ? List.of() : List.of(new Link(words.say("trust.link"), PATH));
        } catch (Unanswered e) {
            return List.of(new Link(words.say("trust.link"), PATH));
        }
    }

    /** The page; it never fails: that no history is kept, or that it cannot be read, is said. */
    public RecordPage page() {
        try {
            return reports.newest().map(this::page).orElseGet(() -> told(OK, "trust.none"));
        } catch (Unanswered e) {
            return told(UNAVAILABLE, "trust.unreadable");
        }
    }

    private RecordPage page(TrustReport report) {
        return pages.titled(
                words.say("trust.heading"),
                new Shown(
                        new Link(words.say("site.about"), "/about"),
                        Marked.plain(words.say("trust.heading"), null),
                        List.of(),
                        List.of(words.say("trust.lead")),
                        null,
                        sections.of(report),
                        sections.aside()));
    }

    private RecordPage told(int status, String key) {
        return pages.told(
                status,
                new Notice(
                        words.say("trust.heading"),
                        List.of(words.say(key)),
                        List.of(),
                        List.of(new Link(words.say("site.about"), "/about"))));
    }
}
