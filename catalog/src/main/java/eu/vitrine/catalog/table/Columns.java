// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.table;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.NumberRange;
import eu.vitrine.catalog.Passage;
import eu.vitrine.catalog.Period;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.Status;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A kind of record as a table: a column for its id, and for each row of its table of fields. A number takes two columns, its lower and its upper end. Periods are
 * written {@code from/to}, with {@code ..} for an end that was not reported.
 */
final class Columns {

    private static final Set<String> TRUTHS = Set.of("true", "false");

    private Columns() {}

    /** @param now the moment at which status is derived */
    static <R> List<Column<R>> of(Schema<R> schema, Instant now) {
        return Stream.concat(
                        Stream.<Column<R>>of(new Column.Text<>("id", schema.id()::apply)),
                        schema.fields().stream().flatMap(field -> columns(field, now)))
                .toList();
    }

    private static <R> Stream<Column<R>> columns(Field<R> field, Instant now) {
        return switch (field) {
            case Field.Number<R> number ->
                Stream.of(
                        new Column.Whole<>(number.name() + "Min", end(number, NumberRange::from)),
                        new Column.Whole<>(number.name() + "Max", end(number, NumberRange::to)));
            case Field.Keyword<R> keyword -> Stream.of(column(keyword));
            case Field.Text<R> text -> Stream.of(new Column.Text<>(text.name(), record -> words(text, record)));
            case Field.Periods<R> periods ->
                Stream.of(new Column.Texts<>(
                        periods.name(),
                        record -> periods.periods().apply(record).stream()
                                .map(Columns::written)
                                .toList()));
            case Field.Standing<R> standing ->
                Stream.of(new Column.Text<>(standing.name(), record -> status(standing, record, now)));
        };
    }

    private static <R> Column<R> column(Field.Keyword<R> keyword) {
        Function<R, ? extends Collection<String>> values = keyword.values();
        if (keyword.several()) {
            return new Column.Texts<>(keyword.name(), record -> List.copyOf(values.apply(record)));
        }
        if (keyword.closedList().equals(TRUTHS)) {
            return new Column.Truth<>(keyword.name(), record -> {
                String value = first(values.apply(record));
                return value == null ? null : Boolean.valueOf(value);
            });
        }
        return new Column.Text<>(keyword.name(), record -> first(values.apply(record)));
    }

    private static @Nullable String first(Collection<String> values) {
        return values.isEmpty() ? null : values.iterator().next();
    }

    private static <R> Function<R, @Nullable Long> end(Field.Number<R> number, Function<NumberRange, Long> end) {
        return record -> {
            NumberRange range = number.range().apply(record);
            return range == null ? null : end.apply(range);
        };
    }

    private static <R> @Nullable String words(Field.Text<R> text, R record) {
        List<Passage> passages = text.words().apply(record);
        return passages.isEmpty() ? null : passages.stream().map(Passage::text).collect(Collectors.joining(" "));
    }

    private static String written(Period period) {
        return period.from() + "/" + (period.to() == null ? ".." : period.to());
    }

    private static <R> String status(Field.Standing<R> standing, R record, Instant now) {
        return Status.of(standing.removed().test(record), standing.periods().apply(record), now)
                .name();
    }
}
