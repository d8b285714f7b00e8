// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A kind of record: its table of fields, its orders and its JSON form. Engines learn from here all they know of a record. Immutable, thread-safe.
 *
 * @param name the plural by which it is stored and addressed, such as {@code ads}
 * @param id the record's key
 * @param fields the table, in the order to show it
 * @param sorts the orders besides {@link Sort#RELEVANCE}; the first is used when nothing else is asked for, and breaks ties of relevance
 * @param codec the JSON form
 * @param succession what to keep when a record is handed in again under the same key
 * @param substance the record without what is no part of a change, such as the moment at which it was retrieved
 * @param lineage how records follow each other as versions of one thing; null if each stands for itself
 * @param likeness by what records are alike; null if none is like another
 */
public record Schema<R>(
        String name,
        Function<R, String> id,
        List<Field<R>> fields,
        List<Sort<R>> sorts,
        Codec<R> codec,
        Succession<R> succession,
        UnaryOperator<R> substance,
        @Nullable Lineage<R> lineage,
        @Nullable Likeness<R> likeness) {

    /** Copies the lists. */
    public Schema {
        fields = List.copyOf(fields);
        sorts = List.copyOf(sorts);
    }

    /** The field of this name. */
    public Optional<Field<R>> field(String fieldName) {
        return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
    }

    /** The order of this name; empty for {@link Sort#RELEVANCE} and for unknown names. */
    public Optional<Sort<R>> sort(String sortName) {
        return sorts.stream().filter(sort -> sort.name().equals(sortName)).findFirst();
    }

    /** The order used when nothing is searched for. */
    public Sort<R> defaultSort() {
        return sorts.getFirst();
    }

    /** The names of all orders, relevance first. */
    public List<String> sortNames() {
        return Stream.concat(Stream.of(Sort.RELEVANCE), sorts.stream().map(Sort::name))
                .toList();
    }

    /** The fields whose words are searched, in table order. */
    public List<Field.Searchable<R>> searchable() {
        return fields.stream()
                .filter(Field.Searchable.class::isInstance)
                .map(field -> (Field.Searchable<R>) field)
                .filter(field -> field.weight() > 0)
                .toList();
    }

    /** The fields whose values can be counted, in table order. */
    public List<Field.Facetable<R>> facets() {
        return fields.stream()
                .filter(Field.Facetable.class::isInstance)
                .map(field -> (Field.Facetable<R>) field)
                .filter(field -> field.counted() != Field.Counted.NEVER)
                .toList();
    }

    /** Whether the platform has taken down what the record shows (Art. 39(3) DSA), which its standing says. */
    public boolean removed(R record) {
        return fields.stream()
                .filter(Field.Standing.class::isInstance)
                .map(field -> (Field.Standing<R>) field)
                .anyMatch(standing -> standing.removed().test(record));
    }

    /** All that an index depends on: what was indexed from a table of another shape must be built again before it can answer. */
    public String shape() {
        String table = fields.stream().map(Schema::shape).collect(Collectors.joining(","));
        String alike = likeness == null ? "" : ";" + String.join(",", likeness.texts());
        return table + ";" + String.join(",", sortNames()) + alike;
    }

    private static String shape(Field<?> field) {
        int weight = field instanceof Field.Searchable<?> searchable ? searchable.weight() : 0;
        return field.getClass().getSimpleName() + ":" + field.name() + ":" + weight;
    }

    /** The names of an enum's constants, in their order: a closed list. */
    public static <E extends Enum<E>> Set<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }
}
