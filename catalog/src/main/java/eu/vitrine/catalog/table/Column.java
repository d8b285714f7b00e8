// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.table;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table: its name, what sort of value stands in it, and how that is read. Immutable, thread-safe.
 *
 * @param <T> what a row is
 */
public sealed interface Column<T> {

    /** What stands at its head. */
    String name();

    /** What stands in it in a file of text; empty where nothing is known. Several values are separated by {@code |}; a {@code |} or {@code \} of one has a {@code \} before it. */
    String cell(T row);

    /** The same column of rows that hold such a row, or none. */
    <S> Column<S> within(Function<S, @Nullable T> part);

    /** One text, or none. */
    record Text<T>(String name, Function<T, @Nullable String> value) implements Column<T> {
        @Override
        public String cell(T row) {
            return said(value.apply(row));
        }

        @Override
        public <S> Text<S> within(Function<S, @Nullable T> part) {
            return new Text<>(name, read(part, value));
        }
    }

    /** Any number of texts, in their order. */
    record Texts<T>(String name, Function<T, List<String>> values) implements Column<T> {
        @Override
        public String cell(T row) {
            return values.apply(row).stream()
                    .map(value -> value.replace("\\", "\\\\").replace("|", "\\|"))
                    .collect(Collectors.joining("|"));
        }

        @Override
        public <S> Texts<S> within(Function<S, @Nullable T> part) {
            return new Texts<>(name, row -> {
                T inner = part.apply(row);
                return inner == null ? List.of() : values.apply(inner);
            });
        }
    }

    /** A whole number, or none. */
    record Whole<T>(String name, Function<T, @Nullable Long> value) implements Column<T> {
        @Override
        public String cell(T row) {
            return said(value.apply(row));
        }

        @Override
        public <S> Whole<S> within(Function<S, @Nullable T> part) {
            return new Whole<>(name, read(part, value));
        }
    }

    /** Yes, no, or nothing said. */
    record Truth<T>(String name, Function<T, @Nullable Boolean> value) implements Column<T> {
        @Override
        public String cell(T row) {
            return said(value.apply(row));
        }

        @Override
        public <S> Truth<S> within(Function<S, @Nullable T> part) {
            return new Truth<>(name, read(part, value));
        }
    }

    /** A moment, to the millisecond, or none. */
    record Moment<T>(String name, Function<T, @Nullable Instant> value) implements Column<T> {
        @Override
        public String cell(T row) {
            return said(value.apply(row));
        }

        @Override
        public <S> Moment<S> within(Function<S, @Nullable T> part) {
            return new Moment<>(name, read(part, value));
        }
    }

    private static String said(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static <S, T, V> Function<S, @Nullable V> read(
            Function<S, @Nullable T> part, Function<T, @Nullable V> value) {
        return row -> {
            T inner = part.apply(row);
            return inner == null ? null : value.apply(inner);
        };
    }
}
