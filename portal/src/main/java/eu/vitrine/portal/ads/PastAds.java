// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.archive.Version;
import eu.vitrine.catalog.search.InvalidQuery;
import eu.vitrine.catalog.search.Unanswered;
import eu.vitrine.portal.archive.AsOf;
import eu.vitrine.portal.record.Badge;
import eu.vitrine.portal.record.RecordPage;
import eu.vitrine.portal.record.RecordPages;
import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Notice;
import eu.vitrine.portal.shell.Notices;
import eu.vitrine.portal.shell.Words;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What is said of ads as they were, and of those that are not here any more. Thread-safe. */
@Component
class PastAds {

    private static final int UNAVAILABLE = 503;

    private final AdHistory history;
    private final HistoryWords said;
    private final AsOf asOf;
    private final RecordPages pages;
    private final Notices notices;
    private final Words words;
    private final Days days;

    PastAds(
            AdHistory history,
            HistoryWords said,
            AsOf asOf,
            RecordPages pages,
            Notices notices,
            Words words,
            Days days) {
        this.history = history;
        this.said = said;
        this.asOf = asOf;
        this.pages = pages;
        this.notices = notices;
        this.words = words;
        this.days = days;
    }

    /** The page of an ad that was here; empty if it never was, as far as is known. */
    Optional<RecordPage> gone(String id) {
        return history.gone(id)
                .map(last -> pages.told(
                        HttpStatus.GONE.value(), notice("history.gone.heading", id, said.gone(last), versions(id))));
    }

    /** The page of an ad as it was, or what there is to say in its place. */
    RecordPage page(String id, String moment, BiFunction<AdVersion, Ad, RecordPage> page) {
        try {
            Instant at = asOf.read(moment);
            return history.asOf(id, at)
                    .map(version -> version.ad() == null ? unreadable(id, version) : page.apply(version, version.ad()))
                    .orElseGet(() -> pages.told(HttpStatus.NOT_FOUND.value(), notYet(id, at)));
        } catch (InvalidQuery e) {
            return pages.told(HttpStatus.BAD_REQUEST.value(), mistaken(id, e));
        } catch (Unanswered e) {
            return pages.told(UNAVAILABLE, notices.unanswered(e));
        }
    }

    /** That this is not the state of today. */
    String lead(AdVersion version) {
        return words.say(
                "history.old",
                Map.of(
                        "number",
                        version.number(),
                        "moment",
                        days.say(version.version().at())));
    }

    /** The way to the state of today. */
    Link today(String id) {
        return new Link(words.say("history.today"), AdPaths.page(id));
    }

    /** A word that marks a page of an older state, which is one from where a way leads to that of today. */
    Optional<Badge> mark(Link trail, String id) {
        return trail.equals(today(id))
                ? Optional.of(new Badge(words.say("history.badge"), Badge.Tone.REMOVED))
                : Optional.empty();
    }

    private RecordPage unreadable(String id, AdVersion version) {
        List<String> sentences = version.version() instanceof Version.Erased erased && !version.isGone()
                ? List.of(said.erased(erased))
                : said.gone(version);
        return pages.told(HttpStatus.GONE.value(), notice("history.gone.heading", id, sentences, versions(id)));
    }

    private Notice notYet(String id, Instant at) {
        String key = history.isKept() ? "history.notYet" : "history.none";
        return notice("history.notYet.heading", id, List.of(words.say(key, Map.of("moment", days.say(at)))), List.of());
    }

    private Notice mistaken(String id, InvalidQuery mistake) {
        return notice("history.asOf.heading", id, List.of(String.valueOf(mistake.getMessage())), List.of());
    }

    private List<Link> versions(String id) {
        return List.of(
                new Link(words.say("ad.trail"), AdPaths.SEARCH),
                new Link(words.say("history.trust"), "/trust"),
                new Link(words.say("history.json"), AdPaths.versions(id)));
    }

    private Notice notice(String heading, String id, List<String> sentences, List<Link> more) {
        List<Link> ways = more.isEmpty() ? List.of(today(id)) : more;
        return new Notice(words.say(heading), sentences, List.of(), ways);
    }
}
