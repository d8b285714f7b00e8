// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record;

import eu.vitrine.catalog.search.Unanswered;
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
public class RecordPages {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;

    /** As many sections as no screen shows at once. */
    private static final int MANY = 6;

    private final Notices notices;
    private final Frames frames;
    private final Words words;

    RecordPages(Notices notices, Frames frames, Words words) {
        this.notices = notices;
        this.frames = frames;
        this.words = words;
    }

    /**
     * Where records of one kind are searched, for those who did not find one.
     *
     * @param words how the keys begin of what is said then: {@code WORDS.unknown.heading}, {@code .sought} and {@code .why}
     * @param name the key of what the search is called
     * @param path of the search
     */
    public record Search(String words, String name, String path) {}

    /**
     * The page, or what to say in its place. It never fails for want of a record or of the catalogue.
     *
     * @param sought what was asked for, as people write it
     */
    public <T> RecordPage orTold(
            Supplier<Optional<T>> find, Function<T, RecordPage> page, Search search, String sought) {
        return orTold(find, page, search, sought, Optional::empty);
    }

    /**
     * The same for what may have been there once.
     *
     * @param past what there is to say of it; empty if it never was there
     */
    public <T> RecordPage orTold(
            Supplier<Optional<T>> find,
            Function<T, RecordPage> page,
            Search search,
            String sought,
            Supplier<Optional<RecordPage>> past) {
        try {
            return find.get().map(page).or(past).orElseGet(() -> told(NOT_FOUND, unknown(search, sought)));
        } catch (Unanswered e) {
            return told(UNAVAILABLE, notices.unanswered(e));
        }
    }

    /** A page that shows something, with the title of its document. One of many sections begins with a list of them. */
    public RecordPage titled(String title, Shown shown) {
        boolean many = shown.sections().size() >= MANY;
        return new RecordPage(OK, frames.title(title), many ? shown.listed(words.say("record.contents")) : shown);
    }

    /** A page that says something in place of a record. */
    public RecordPage told(int status, Notice notice) {
        return new RecordPage(status, frames.title(notice.heading()), new Told(notice));
    }

    private Notice unknown(Search search, String sought) {
        String key = search.words() + ".unknown.";
        return new Notice(
                words.say(key + "heading"),
                List.of(words.say(key + "sought", Map.of("sought", sought)), words.say(key + "why")),
                List.of(),
                List.of(new Link(words.say(search.name()), search.path())));
    }
}
