// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.Status;
import eu.vitrine.catalog.search.Criterion;
import eu.vitrine.catalog.text.TextQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch._types.query_dsl.BoolQuery;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/** Translates one question into the query language of the cluster. What a person typed becomes values of it, never syntax. */
final class Translation<R> {

    private final Schema<R> schema;
    private final TextTranslation<R> text;
    private final eu.vitrine.catalog.search.Query query;
    private final TextQuery words;
    private final Instant asked;

    /** @param asked the moment at which status is derived */
    Translation(Schema<R> schema, eu.vitrine.catalog.search.Query query, Instant asked) {
        this.schema = schema;
        this.text = new TextTranslation<>(schema);
        this.query = query;
        this.words = TextQuery.parse(query.text());
        this.asked = asked;
    }

    /** What is translated. */
    eu.vitrine.catalog.search.Query query() {
        return query;
    }

    /**
     * The query with ranks as scores, which are whole numbers, and 0 where no words are asked for.
     *
     * @param counted the fields whose alternatives are left out, because facets must count past them
     */
    Query ranked(Set<String> counted) {
        BoolQuery.Builder all = new BoolQuery.Builder().filter(Clauses.all());
        words.excluded().forEach(clause -> all.mustNot(text.anywhere(clause)));
        words.required().forEach(clause -> all.must(text.ranked(clause)));
        for (Criterion criterion : query.criteria()) {
            if (criterion instanceof Criterion.NoneOf) {
                all.mustNot(condition(criterion));
            } else if (!(criterion instanceof Criterion.AnyOf && counted.contains(criterion.field()))) {
                all.filter(condition(criterion));
            }
        }
        return all.build().toQuery();
    }

    /** The alternatives chosen in these fields, but not in this one; null if there are none. */
    @Nullable
    Query alternatives(Set<String> counted, @Nullable String but) {
        List<Query> chosen = query.criteria().stream()
                .filter(Criterion.AnyOf.class::isInstance)
                .filter(criterion -> counted.contains(criterion.field())
                        && !criterion.field().equals(but))
                .map(this::condition)
                .toList();
        return chosen.isEmpty()
                ? null
                : new BoolQuery.Builder().filter(chosen).build().toQuery();
    }

    private Query condition(Criterion criterion) {
        return switch (criterion) {
            case Criterion.AnyOf(String field, var values) -> holding(field, values);
            case Criterion.NoneOf(String field, var values) -> holding(field, values);
            case Criterion.Overlaps days -> overlapping(days);
            case Criterion.Between(String field, var min, var max) ->
                Clauses.intersects(IndexFields.ranges(field), min, max);
        };
    }

    private Query holding(String name, Collection<String> values) {
        Field<R> field = schema.field(name).orElseThrow();
        if (field instanceof Field.Standing<R>) {
            return new BoolQuery.Builder()
                    .should(values.stream()
                            .map(value -> standing(name, Status.valueOf(value)))
                            .toList())
                    .minimumShouldMatch("1")
                    .build()
                    .toQuery();
        }
        return Clauses.terms(
                IndexFields.values(name), values.stream().map(FacetKey::of).toList());
    }

    /** The records that stand so at the moment of asking. */
    Query standing(String field, Status status) {
        String ranges = IndexFields.ranges(field);
        long now = asked.toEpochMilli();
        Query removed = Clauses.terms(IndexFields.removed(field), List.of(""));
        BoolQuery.Builder live = new BoolQuery.Builder().filter(Clauses.all()).mustNot(removed);
        return switch (status) {
            case REMOVED -> removed;
            case ACTIVE ->
                live.filter(Clauses.intersects(ranges, now, now)).build().toQuery();
            case SCHEDULED ->
                live.filter(Clauses.intersects(ranges, now + 1, null))
                        .mustNot(Clauses.intersects(ranges, now, now))
                        .build()
                        .toQuery();
            case ENDED ->
                live.mustNot(Clauses.intersects(ranges, now, null)).build().toQuery();
        };
    }

    /** The records of which a period overlaps these days. */
    static Query overlapping(Criterion.Overlaps days) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        return Clauses.intersects(
                IndexFields.ranges(days.field()),
                from == null ? null : startOf(from),
                to == null ? null : startOf(to.plusDays(1)) - 1);
    }

    private static long startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
