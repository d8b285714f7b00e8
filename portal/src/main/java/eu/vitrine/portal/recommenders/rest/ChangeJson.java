// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders.rest;

import eu.vitrine.catalog.Multilingual;
import eu.vitrine.catalog.Passage;
import eu.vitrine.portal.differences.TextDifference.Piece;
import eu.vitrine.portal.recommenders.Change;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing in which two versions differ, as JSON. What does not belong to its kind is null.
 *
 * @param path where it stands in the record
 * @param name of the part, by language; null for texts
 * @param property what of a part was altered
 * @param before the importance, or the value of the property, as it was
 * @param after as it is
 * @param language of the text
 * @param pieces of the text, in reading order
 */
record ChangeJson(
        Kind kind,
        String path,
        @Nullable Map<String, String> name,
        @Nullable String property,
        @Nullable Object before,
        @Nullable Object after,
        @Nullable String language,
        @Nullable List<Piece> pieces) {

    /** What happened. */
    enum Kind {
        ADDED,
        DROPPED,
        REWEIGHTED,
        ALTERED,
        REWORDED
    }

    static ChangeJson of(Change change) {
        return switch (change) {
            case Change.Added added -> part(Kind.ADDED, added.path(), added.name(), null, null, null);
            case Change.Dropped dropped -> part(Kind.DROPPED, dropped.path(), dropped.name(), null, null, null);
            case Change.Reweighted weight ->
                part(Kind.REWEIGHTED, weight.path(), weight.name(), null, weight.before(), weight.after());
            case Change.Altered altered ->
                part(
                        Kind.ALTERED,
                        altered.path(),
                        altered.name(),
                        altered.property(),
                        altered.before(),
                        altered.after());
            case Change.Reworded reworded ->
                new ChangeJson(
                        Kind.REWORDED,
                        reworded.path(),
                        null,
                        null,
                        null,
                        null,
                        reworded.language(),
                        reworded.difference().passages().stream()
                                .flatMap(passage -> passage.pieces().stream())
                                .toList());
        };
    }

    private static ChangeJson part(
            Kind kind,
            String path,
            Multilingual name,
            @Nullable String property,
            @Nullable Object before,
            @Nullable Object after) {
        return new ChangeJson(kind, path, byLanguage(name), property, before, after, null, null);
    }

    private static Map<String, String> byLanguage(Multilingual text) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Passage passage : text.passages()) {
            words.put(String.valueOf(passage.language()), passage.text());
        }
        return words;
    }
}
