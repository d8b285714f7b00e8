// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.catalog.search.QueryTooExpensive;
import eu.vitrine.catalog.search.TooManyQuestions;
import eu.vitrine.catalog.search.Unanswered;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is said when there is nothing to show, each with what to do. Thread-safe. */
@Component
public class Notices {

    private final Words words;

    Notices(Words words) {
        this.words = words;
    }

    /** Why there is no answer, and what to do. */
    public Notice unanswered(Unanswered why) {
        return switch (why) {
            case CatalogUnavailable unavailable -> unavailable();
            case QueryTooExpensive expensive ->
                notice("notice.tooExpensive", new Link(words.say("site.search"), "/ads"));
            case TooManyQuestions busy -> notice("notice.busy");
        };
    }

    private Notice notice(String key, Link... links) {
        return new Notice(
                words.say(key + ".heading"),
                List.of(words.say(key + ".why"), words.say(key + ".what")),
                List.of(),
                List.of(links));
    }

    private Notice unavailable() {
        return new Notice(
                words.say("notice.unavailable.heading"),
                List.of(words.say("notice.unavailable.people"), words.say("notice.unavailable.operator")),
                List.of(),
                List.of());
    }

    /** There is no page at this address. */
    public Notice notFound() {
        return new Notice(
                words.say("notice.notFound.heading"),
                List.of(words.say("notice.notFound.why")),
                List.of(),
                List.of(new Link(words.say("site.search"), "/ads"), new Link(words.say("site.about"), "/about")));
    }

    /** Something went wrong inside the portal. */
    public Notice failed() {
        return new Notice(
                words.say("notice.failed.heading"),
                List.of(words.say("notice.failed.people"), words.say("notice.failed.operator")),
                List.of(),
                List.of(new Link(words.say("site.search"), "/ads")));
    }
}
