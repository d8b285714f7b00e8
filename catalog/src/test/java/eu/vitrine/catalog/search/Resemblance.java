// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import eu.vitrine.catalog.Schema;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How alike records are, in the plainest way: the pairs of words of every text are compared with those of every other. */
final class Resemblance<R> {

    private final Schema<R> schema;
    private final List<Entry<R>> entries;

    Resemblance(Schema<R> schema, List<Entry<R>> entries) {
        this.schema = schema;
        this.entries = entries;
    }

    SimilarRecords<R> similar(String id, int size) {
        List<Similar<R>> similar = entries.stream()
                .filter(entry -> entry.id().equals(id))
                .flatMap(this::similarTo)
                .sorted(Comparator.comparing((Similar<R> one) -> !one.same())
                        .thenComparing(one -> -one.likeness())
                        .thenComparing(one -> Objects.requireNonNull(schema.likeness())
                                .first()
                                .applyAsLong(one.record()))
                        .thenComparing(one -> schema.id().apply(one.record())))
                .toList();
        return new SimilarRecords<>(similar.stream().limit(size).toList(), new Total(similar.size(), true));
    }

    private Stream<Similar<R>> similarTo(Entry<R> entry) {
        return entries.stream()
                .filter(other -> other != entry)
                .map(other -> new Similar<>(
                        other.record(),
                        likeness(pairs(entry), pairs(other)),
                        words(entry).equals(words(other))))
                .filter(similar -> similar.likeness() >= Similar.LEAST);
    }

    private List<String> words(Entry<R> entry) {
        List<String> fields = Objects.requireNonNull(schema.likeness()).texts();
        return schema.searchable().stream()
                .filter(field -> fields.contains(field.name()))
                .flatMap(field -> entry.texts().getOrDefault(field, List.of()).stream())
                .flatMap(text -> text.folded().stream())
                .toList();
    }

    private Set<List<String>> pairs(Entry<R> entry) {
        List<String> words = words(entry);
        Set<List<String>> pairs = new HashSet<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            pairs.add(words.subList(i, i + 2));
        }
        return words.size() == 1 ? Set.of(words) : pairs;
    }

    private static double likeness(Set<List<String>> these, Set<List<String>> those) {
        Set<List<String>> all = Stream.concat(these.stream(), those.stream()).collect(Collectors.toSet());
        long common = these.stream().filter(those::contains).count();
        return all.isEmpty() ? 0 : (double) common / all.size();
    }
}
