// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import eu.vitrine.catalog.Multilingual;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;

/**
 * The parts of two versions, paired by what names them through all versions.
 *
 * @param dropped those that only the earlier has
 * @param added those that only the later has
 * @param both those that both have, in the order of the later
 */
record Pairs<T>(SequencedMap<String, T> dropped, SequencedMap<String, T> added, SequencedMap<String, Pair<T>> both) {

    /** A part as it was and as it is. */
    record Pair<T>(T before, T after) {}

    static <T> Pairs<T> of(List<T> before, List<T> after, Function<T, String> key) {
        SequencedMap<String, T> dropped = named(before, key);
        SequencedMap<String, T> added = new LinkedHashMap<>();
        SequencedMap<String, Pair<T>> both = new LinkedHashMap<>();
        named(after, key).forEach((name, part) -> {
            T earlier = dropped.remove(name);
            if (earlier == null) {
                added.put(name, part);
            } else {
                both.put(name, new Pair<>(earlier, part));
            }
        });
        return new Pairs<>(dropped, added, both);
    }

    /** Says what came and what went. */
    void addPresence(String property, Function<T, Multilingual> name, List<Change> changes) {
        added.forEach((key, part) -> changes.add(new Change.Added(path(property, key), name.apply(part))));
        dropped.forEach((key, part) -> changes.add(new Change.Dropped(path(property, key), name.apply(part))));
    }

    private static String path(String property, String key) {
        return property + '[' + key + ']';
    }

    private static <T> SequencedMap<String, T> named(List<T> parts, Function<T, String> key) {
        SequencedMap<String, T> named = new LinkedHashMap<>();
        parts.forEach(part -> named.putIfAbsent(key.apply(part), part));
        return named;
    }
}
