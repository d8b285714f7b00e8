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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A query at a moment, asked of one record at a time: what the reference understands by each criterion. */
final class Question<R> {

    private final Schema<R> schema;
    private final Instant asked;
    private final TextQuery words;
    private final Highlighter highlighter;
    private final Map<Criterion, Predicate<R>> criteria = new LinkedHashMap<>();

    Question(Schema<R> schema, Query query, Instant asked) {
        this.schema = schema;
        this.asked = asked;
        this.words = TextQuery.parse(query.text());
        this.highlighter = new Highlighter(words);
        query.criteria().forEach(criterion -> criteria.put(criterion, holding(criterion)));
    }

    boolean wordsHold(Entry<R> entry) {
        return words.required().stream().allMatch(entry::holds)
                && words.excluded().stream().noneMatch(entry::holds);
    }

    boolean criteriaHold(R record) {
        return criteria.values().stream().allMatch(criterion -> criterion.test(record));
    }

    /** As {@link #criteriaHold}, but for the alternatives chosen in this field. */
    boolean otherCriteriaHold(R record, String field) {
        return criteria.entrySet().stream()
                .filter(entry -> !(entry.getKey() instanceof Criterion.AnyOf
                        && entry.getKey().field().equals(field)))
                .allMatch(entry -> entry.getValue().test(record));
    }

    /** The sum, over the words and phrases asked for, of the weights of all fields that hold them. */
    long relevance(Entry<R> entry) {
        return words.required().stream().mapToLong(entry::weight).sum();
    }

    /** Each field that holds what was asked for, in table order, with the fragments of its texts. */
    List<Match> matches(R record) {
        List<Match> matches = new ArrayList<>();
        for (Field.Searchable<R> field : schema.searchable()) {
            List<List<Run>> fragments = field.words().apply(record).stream()
                    .flatMap(passage -> highlighter.fragments(passage.text(), passage.language()).stream())
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

    private Predicate<R> holding(Criterion criterion) {
        return switch (criterion) {
            case Criterion.AnyOf(String name, var wanted) -> {
                Field.Facetable<R> field = (Field.Facetable<R>) field(name);
                yield record -> !Collections.disjoint(values(field, record), wanted);
            }
            case Criterion.NoneOf(String name, var unwanted) -> {
                Field.Facetable<R> field = (Field.Facetable<R>) field(name);
                yield record -> Collections.disjoint(values(field, record), unwanted);
            }
            case Criterion.Overlaps days -> {
                Field.Periods<R> field = (Field.Periods<R>) field(days.field());
                yield record -> field.periods().apply(record).stream().anyMatch(period -> overlap(period, days));
            }
            case Criterion.Between bounds -> {
                Field.Number<R> field = (Field.Number<R>) field(bounds.field());
                yield record -> overlap(field.range().apply(record), bounds);
            }
        };
    }

    private Field<R> field(String name) {
        return schema.field(name).orElseThrow();
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

    private static boolean overlap(@Nullable NumberRange range, Criterion.Between bounds) {
        return range != null
                && (bounds.min() == null || range.to() >= bounds.min())
                && (bounds.max() == null || range.from() <= bounds.max());
    }
}
