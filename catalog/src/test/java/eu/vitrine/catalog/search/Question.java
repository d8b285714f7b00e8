// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Match;
import eu.vitrine.catalog.Match.Run;
import eu.vitrine.catalog.NumberRange;
import eu.vitrine.catalog.Period;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.Status;
import eu.vitrine.catalog.text.Highlighter;
import eu.vitrine.catalog.text.TextQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** A query at a moment, asked of one record at a time: what the reference understands by each criterion. */
final class Question<R> {

    private final Schema<R> schema;
    private final Query query;
    private final Instant asked;
    private final TextQuery words;
    private final Highlighter highlighter;

    Question(Schema<R> schema, Query query, Instant asked) {
        this.schema = schema;
        this.query = query;
        this.asked = asked;
        this.words = TextQuery.parse(query.text());
        this.highlighter = new Highlighter(words);
    }

    boolean wordsHold(Entry<R> entry) {
        return words.required().stream().allMatch(entry::holds)
                && words.excluded().stream().noneMatch(entry::holds);
    }

    boolean criteriaHold(R record) {
        return query.criteria().stream().allMatch(criterion -> holds(criterion, record));
    }

    /** As {@link #criteriaHold}, but for the alternatives chosen in this field. */
    boolean otherCriteriaHold(R record, String field) {
        return query.criteria().stream()
                .filter(criterion -> !(criterion instanceof Criterion.AnyOf
                        && criterion.field().equals(field)))
                .allMatch(criterion -> holds(criterion, record));
    }

    /** The sum, over the words and phrases asked for, of the weights of all fields that hold them. */
    long relevance(Entry<R> entry) {
        return words.required().stream().mapToLong(entry::weight).sum();
    }

    /** Each field that holds what was asked for, in table order, with the fragments of its texts. */
    List<Match> matches(R record) {
        String language = schema.language().apply(record);
        List<Match> matches = new ArrayList<>();
        for (Field.Searchable<R> field : schema.searchable()) {
            List<List<Run>> fragments = field.words().apply(record).stream()
                    .flatMap(text -> highlighter.fragments(text, language).stream())
                    .toList();
            if (!fragments.isEmpty()) {
                matches.add(new Match(field.name(), fragments));
            }
        }
        return matches;
    }

    /** The values that the record holds in a field, each once. */
    Set<String> values(Field.Facetable<R> field, R record) {
        return switch (field) {
            case Field.Keyword<R> keyword -> Set.copyOf(keyword.values().apply(record));
            case Field.Standing<R> standing -> {
                boolean removed = standing.removed().test(record);
                yield Set.of(Status.of(removed, standing.periods().apply(record), asked)
                        .name());
            }
        };
    }

    private boolean holds(Criterion criterion, R record) {
        return switch (criterion) {
            case Criterion.AnyOf(String field, var wanted) -> !Collections.disjoint(values(field, record), wanted);
            case Criterion.NoneOf(String field, var unwanted) -> Collections.disjoint(values(field, record), unwanted);
            case Criterion.Overlaps overlaps ->
                periods(overlaps.field(), record).stream().anyMatch(period -> overlap(period, overlaps));
            case Criterion.Between between -> {
                NumberRange range = field(between.field(), Field.Number.class) instanceof Field.Number<R> number
                        ? number.range().apply(record)
                        : null;
                yield range != null && overlap(range, between);
            }
        };
    }

    private Collection<String> values(String name, R record) {
        Field.Facetable<R> field = (Field.Facetable<R>) field(name, Field.Facetable.class);
        return values(field, record);
    }

    private List<Period> periods(String name, R record) {
        Field.Periods<R> field = (Field.Periods<R>) field(name, Field.Periods.class);
        return field.periods().apply(record);
    }

    private Field<R> field(String name, Class<?> kind) {
        return schema.field(name)
                .filter(kind::isInstance)
                .orElseThrow(() -> new InvalidQuery(name, "'" + name + "' cannot be asked for like this."));
    }

    private static boolean overlap(Period period, Criterion.Overlaps days) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        return (from == null || period.lastMillis() >= startOf(from))
                && (to == null || period.firstMillis() < startOf(to.plusDays(1)));
    }

    private static long startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    private static boolean overlap(NumberRange range, Criterion.Between bounds) {
        return (bounds.min() == null || range.to() >= bounds.min())
                && (bounds.max() == null || range.from() <= bounds.max());
    }
}
