// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures;

import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.portal.record.RecordPage;
import eu.vitrine.portal.record.RecordPage.Shown;
import eu.vitrine.portal.record.RecordPage.Told;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Notice;
import eu.vitrine.portal.shell.Notices;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Makes a page of what there is, and says so where there is nothing or the catalogue cannot answer. Thread-safe. */
@Component
class DisclosureNotices {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;

    private final Notices notices;
    private final Frames frames;
    private final Words words;

    DisclosureNotices(Notices notices, Frames frames, Words words) {
        this.notices = notices;
        this.frames = frames;
        this.words = words;
    }

    /** @param sought what was asked for, as people write it */
    <T> RecordPage orTold(Supplier<Optional<T>> find, Function<T, RecordPage> page, String sought) {
        try {
            return find.get().map(page).orElseGet(() -> told(NOT_FOUND, unknown(sought)));
        } catch (CatalogUnavailable e) {
            return told(UNAVAILABLE, notices.unavailable());
        }
    }

    RecordPage titled(String title, Shown shown) {
        return new RecordPage(OK, frames.title(title), shown);
    }

    private RecordPage told(int status, Notice notice) {
        return new RecordPage(status, frames.title(notice.heading()), new Told(notice));
    }

    private Notice unknown(String sought) {
        return new Notice(
                words.say("disclosure.unknown.heading"),
                List.of(
                        words.say("disclosure.unknown.sought", Map.of("sought", sought)),
                        words.say("disclosure.unknown.why")),
                List.of(),
                List.of(new Link(words.say("site.disclosures"), DisclosurePaths.ALL)));
    }
}
