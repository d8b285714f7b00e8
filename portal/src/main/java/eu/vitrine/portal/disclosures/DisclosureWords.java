// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures;

import eu.vitrine.catalog.Disclosure;
import eu.vitrine.catalog.Status;
import eu.vitrine.portal.record.Badge;
import eu.vitrine.portal.record.Badge.Tone;
import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Names;
import eu.vitrine.portal.shell.Words;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is said about a version of a text wherever it is named. Thread-safe. */
@Component
class DisclosureWords {

    private final Words words;
    private final Days days;
    private final Names names;

    DisclosureWords(Words words, Days days, Names names) {
        this.words = words;
        this.days = days;
        this.names = names;
    }

    /** Whose text it is, and of what kind. */
    String title(Disclosure version) {
        return words.say(
                "disclosure.title",
                Map.of(
                        "service",
                        version.service(),
                        "type",
                        Optional.ofNullable(version.type()).orElseGet(() -> words.say("disclosure.type.unsaid"))));
    }

    /** When it is or was in force, in a few words. */
    String period(Disclosure version) {
        return when("disclosure.period", version);
    }

    /** When it is or was in force, as a sentence. */
    String sentence(Disclosure version, Instant now) {
        return when("disclosure.sentence." + status(version, now), version);
    }

    private String when(String key, Disclosure version) {
        Instant end = version.supersededOn();
        return words.say(
                key + (end == null ? ".open" : ".both"),
                Map.of("from", days.say(version.date()), "to", end == null ? "" : days.say(end)));
    }

    /** Whether it is in force, to come, or replaced. */
    List<Badge> badges(Disclosure version, Instant now) {
        Status status = status(version, now);
        return List.of(new Badge(words.say("disclosures.status." + status), tone(status)));
    }

    /** The moment that names it. */
    String moment(Disclosure version) {
        return days.say(version.date());
    }

    /** How long the text is. */
    String length(Disclosure version) {
        return words.say("disclosure.length", Map.of("count", length(version.text())));
    }

    /** The name of the language of the text; empty if it is not known. */
    Optional<String> language(Disclosure version) {
        return Optional.ofNullable(version.language())
                .map(tag -> names.language(Locale.forLanguageTag(tag).getLanguage()));
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    static Status status(Disclosure version, Instant now) {
        return Status.of(false, List.of(version.inForce()), now);
    }

    private static Tone tone(Status status) {
        return switch (status) {
            case ACTIVE -> Tone.ACTIVE;
            case SCHEDULED -> Tone.SCHEDULED;
            case ENDED -> Tone.ENDED;
            case REMOVED -> Tone.REMOVED;
        };
    }
}
