// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All the multilingual texts of a record, each under its path in the record, in the order of the record. */
public record Texts(SequencedMap<String, Multilingual> byPath) {

    /** Copies the map. */
    public Texts {
        byPath = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byPath));
    }

    /** The languages in which anything is said, sorted. */
    public Set<String> languages() {
        return byPath.values().stream()
                .flatMap(text -> text.languages().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All that is said in one property of the record and within it, in every language. */
    public List<Passage> under(String property) {
        return byPath.entrySet().stream()
                .filter(text -> text.getKey().split("[.\\[]", 2)[0].equals(property))
                .flatMap(text -> text.getValue().passages().stream())
                .toList();
    }

    /** For each language in which something is said, but not all: the paths of what is not; both sorted as the record is, languages by tag. */
    public SequencedMap<String, List<String>> gaps() {
        SequencedMap<String, List<String>> gaps = new LinkedHashMap<>();
        for (String language : languages()) {
            List<String> missing = byPath.entrySet().stream()
                    .filter(text -> !text.getValue().languages().contains(language))
                    .map(Map.Entry::getKey)
                    .toList();
            if (!missing.isEmpty()) {
                gaps.put(language, missing);
            }
        }
        return gaps;
    }

    /** Gathers the texts of a record; those that are absent are left out. */
    static final class Collector {

        private final SequencedMap<String, Multilingual> byPath = new LinkedHashMap<>();

        void add(String path, @Nullable Multilingual text) {
            if (text != null) {
                byPath.put(path, text);
            }
        }

        Texts all() {
            return new Texts(byPath);
        }
    }
}
