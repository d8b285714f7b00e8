// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import static eu.vitrine.catalog.Field.Counted.ALWAYS;
import static eu.vitrine.catalog.Field.Counted.NEVER;
import static eu.vitrine.catalog.Field.Counted.ON_REQUEST;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Passage;
import eu.vitrine.catalog.Schema;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of which tables of fields are made. */
final class Rows {

    private static final Set<String> TRUTHS =
            Collections.unmodifiableSet(new LinkedHashSet<>(List.of("true", "false")));

    private Rows() {}

    /** Running text. */
    static <R> Field<R> text(String name, int weight, Function<R, List<Passage>> words) {
        return new Field.Text<>(name, weight, words);
    }

    /** A name: counted whole, and searched by word. */
    static <R> Field<R> named(String name, Function<R, @Nullable String> value, Function<R, List<Passage>> words) {
        return new Field.Keyword<>(name, false, one(value), ALWAYS, Set.of(), 8, words);
    }

    /** At most one value, of which any can occur. */
    static <R> Field<R> single(String name, Function<R, @Nullable String> value) {
        return new Field.Keyword<>(name, false, one(value), ALWAYS, Set.of(), 0, record -> List.of());
    }

    /** Values of which any can occur. */
    static <R> Field<R> open(String name, Function<R, ? extends Collection<String>> values) {
        return listed(name, Set.of(), values);
    }

    /** Values of which any can occur, too many to count them with every search. */
    static <R> Field<R> onRequest(String name, Function<R, List<String>> values) {
        return new Field.Keyword<>(name, true, values, ON_REQUEST, Set.of(), 0, record -> List.of());
    }

    /** Values to look for, and not to count: nearly each record has its own. */
    static <R> Field<R> uncounted(String name, Function<R, @Nullable String> value) {
        return new Field.Keyword<>(name, false, one(value), NEVER, Set.of(), 0, record -> List.of());
    }

    /** Values of a closed list. */
    static <R> Field<R> listed(String name, Set<String> list, Function<R, ? extends Collection<String>> values) {
        return new Field.Keyword<>(name, true, values, ALWAYS, list, 0, record -> List.of());
    }

    /** At most one value of a closed list. */
    static <R, E extends Enum<E>> Field<R> closed(String name, Class<E> type, Function<R, @Nullable E> value) {
        return chosen(name, Schema.names(type), of(value, Enum::name));
    }

    /** Yes, no, or not said. */
    static <R> Field<R> truth(String name, Function<R, @Nullable Boolean> value) {
        return chosen(name, TRUTHS, of(value, String::valueOf));
    }

    private static <R> Field<R> chosen(String name, Set<String> list, Function<R, @Nullable String> value) {
        return new Field.Keyword<>(name, false, one(value), ALWAYS, list, 0, record -> List.of());
    }

    /** What is read, as a list. */
    static <R> Function<R, List<String>> one(Function<R, @Nullable String> read) {
        return record -> present(read.apply(record));
    }

    /** A part of a part; null where either is absent. */
    static <R, P, T> Function<R, @Nullable T> of(Function<R, @Nullable P> part, Function<P, @Nullable T> read) {
        return record -> {
            P value = part.apply(record);
            return value == null ? null : read.apply(value);
        };
    }

    /** Those that are not null, each once. */
    static List<String> present(@Nullable String... values) {
        return Stream.of(values)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }
}
