// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a text in which a service tells how it ranks, as it published it (Art. 27(1) DSA, Art. 5 of Regulation 2019/1150).
 *
 * @param id of the text, the same in all its versions
 * @param service who published it
 * @param type what kind of text the service calls it; null if not said
 * @param date the moment since which it was found published, which names the version
 * @param supersededOn the moment at which the next version was found; null for the newest
 * @param language BCP 47 tag; null if not known
 * @param text as it was published, with its marks of structure; data, never markup
 */
public record Disclosure(
        String id,
        String service,
        @Nullable String type,
        Instant date,
        @Nullable Instant supersededOn,
        @Nullable String language,
        String text,
        @Nullable Source source) {

    /** The key of this version among all records: {@code example@2024-05-06T18:37:12Z}. */
    public String key() {
        return id + '@' + version();
    }

    /** What names this version: its moment. */
    public String version() {
        return date.toString();
    }

    /** When this version is in force. */
    public Period inForce() {
        return new Period(date, supersededOn);
    }

    /** The whole text. */
    public List<Passage> words() {
        return List.of(new Passage(text, language));
    }

    /** This version with its end. */
    public Disclosure supersededOn(@Nullable Instant moment) {
        return new Disclosure(id, service, type, date, moment, language, text, source);
    }

    /** This version from another source. */
    public Disclosure withSource(@Nullable Source other) {
        return new Disclosure(id, service, type, date, supersededOn, language, text, other);
    }
}
