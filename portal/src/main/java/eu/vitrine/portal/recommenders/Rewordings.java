// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import eu.vitrine.catalog.Multilingual;
import eu.vitrine.catalog.Passage;
import eu.vitrine.catalog.Recommender;
import eu.vitrine.portal.differences.TextDifference;
import eu.vitrine.portal.recommenders.Change.Reworded;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the texts that two versions word differently, in each of their languages. What only one of them has was added or dropped, not reworded. */
final class Rewordings {

    /** They have no names that last through all versions, and are paired by what they say. */
    private static final List<String> NAMELESS = List.of("surfaces[", "exclusions[");

    private Rewordings() {}

    static List<Change> between(Recommender before, Recommender after) {
        SequencedMap<String, Multilingual> old = before.texts().byPath();
        List<Change> changes = new ArrayList<>();
        Set<String> parts = parts(before, after);
        after.texts().byPath().forEach((path, text) -> add(path, old.get(path), text, parts, changes));
        old.forEach((path, text) -> {
            if (!after.texts().byPath().containsKey(path)) {
                add(path, text, null, parts, changes);
            }
        });
        return changes;
    }

    private static void add(
            String path,
            @Nullable Multilingual before,
            @Nullable Multilingual after,
            Set<String> parts,
            List<Change> changes) {
        boolean nameless = NAMELESS.stream().anyMatch(path::startsWith);
        int end = path.indexOf(']');
        if (nameless || end > 0 && !parts.contains(path.substring(0, end + 1))) {
            return;
        }
        Map<String, String> old = byLanguage(before);
        Map<String, String> current = byLanguage(after);
        Set<String> languages = new LinkedHashSet<>(current.keySet());
        languages.addAll(old.keySet());
        for (String language : languages) {
            String was = old.getOrDefault(language, "");
            String is = current.getOrDefault(language, "");
            if (!was.equals(is)) {
                changes.add(
                        new Reworded(path, language, TextDifference.between(was, is, Locale.forLanguageTag(language))));
            }
        }
    }

    /** The named parts that both versions have. */
    private static Set<String> parts(Recommender before, Recommender after) {
        Set<String> parts = named(before);
        parts.retainAll(named(after));
        return parts;
    }

    private static Set<String> named(Recommender recommender) {
        Set<String> parts = new LinkedHashSet<>();
        recommender.parameters().forEach(parameter -> parts.add("parameters[" + parameter.key() + ']'));
        recommender.options().forEach(option -> parts.add("options[" + option.id() + ']'));
        return parts;
    }

    private static Map<String, String> byLanguage(@Nullable Multilingual text) {
        Map<String, String> words = new TreeMap<>();
        if (text != null) {
            for (Passage passage : text.passages()) {
                words.put(String.valueOf(passage.language()), passage.text());
            }
        }
        return words;
    }

    /** What names a text that has no name: its English words, else its first. */
    static String plain(Multilingual text) {
        return text.in(List.of()).text();
    }
}
