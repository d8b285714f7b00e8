// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.Status;
import eu.vitrine.catalog.search.Criterion;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.text.TextQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Translates queries into Lucene's. Text comes as analysed clauses and values as whole terms, so nothing that a person typed is syntax. */
final class Translation<R> {

    private final Schema<R> schema;
    private final TextTranslation<R> text;
    private final Query query;
    private final TextQuery words;
    private final Instant asked;

    /**
     * Translates one question.
     *
     * @param asked the moment at which status is derived
     */
    Translation(Schema<R> schema, Query query, Instant asked) {
        this.schema = schema;
        this.text = new TextTranslation<>(schema);
        this.query = query;
        this.words = TextQuery.parse(query.text());
        this.asked = asked;
    }

    /** What is translated. */
    Query query() {
        return query;
    }

    /** All of the query, with ranks as scores; the scores are whole numbers, and 0 where no words are asked for. */
    org.apache.lucene.search.Query whole() {
        BooleanQuery.Builder all = conditions(query.criteria());
        words.required().forEach(clause -> all.add(text.ranked(clause), Occur.MUST));
        return all.build();
    }

    /** The query without the alternatives chosen in any field: what all facets have in common. */
    org.apache.lucene.search.Query withoutAlternatives() {
        BooleanQuery.Builder all = conditions(query.criteria().stream()
                .filter(criterion -> !(criterion instanceof Criterion.AnyOf))
                .toList());
        words.required().forEach(clause -> all.add(text.anywhere(clause), Occur.FILTER));
        return all.build();
    }

    private BooleanQuery.Builder conditions(List<Criterion> criteria) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER); // so that exclusions alone match what they leave
        words.excluded().forEach(clause -> all.add(text.anywhere(clause), Occur.MUST_NOT));
        criteria.forEach(criterion -> all.add(condition(criterion), occur(criterion)));
        return all;
    }

    private static Occur occur(Criterion criterion) {
        return criterion instanceof Criterion.NoneOf ? Occur.MUST_NOT : Occur.FILTER;
    }

    private org.apache.lucene.search.Query condition(Criterion criterion) {
        return switch (criterion) {
            case Criterion.AnyOf(String field, var values) -> holding(field, values);
            case Criterion.NoneOf(String field, var values) -> holding(field, values);
            case Criterion.Overlaps(String field, var from, var to) -> days(field, from, to);
            case Criterion.Between(String field, var min, var max) -> numbers(field, min, max);
        };
    }

    /** The records that stand so at the moment of asking. */
    org.apache.lucene.search.Query standing(String field, Status status) {
        String ranges = LuceneFields.ranges(field);
        long now = asked.toEpochMilli();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        TermQuery removed = new TermQuery(new Term(LuceneFields.removed(field), ""));
        if (status == Status.REMOVED) {
            return removed;
        }
        query.add(removed, Occur.MUST_NOT);
        switch (status) {
            case ACTIVE -> query.add(intersects(ranges, now, now), Occur.FILTER);
            case SCHEDULED -> {
                query.add(intersects(ranges, now + 1, Long.MAX_VALUE), Occur.FILTER);
                query.add(intersects(ranges, now, now), Occur.MUST_NOT);
            }
            case ENDED -> {
                query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
                query.add(intersects(ranges, now, Long.MAX_VALUE), Occur.MUST_NOT);
            }
            case REMOVED -> throw new IllegalStateException("answered above");
        }
        return query.build();
    }

    /** The records that hold one of these values. */
    org.apache.lucene.search.Query holding(String name, Collection<String> values) {
        Field<R> field = schema.field(name).orElseThrow();
        if (field instanceof Field.Standing<R>) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            values.forEach(value -> any.add(standing(name, Status.valueOf(value)), Occur.SHOULD));
            return any.build();
        }
        return new TermInSetQuery(
                LuceneFields.values(name), values.stream().map(BytesRef::new).toList());
    }

    private static org.apache.lucene.search.Query days(String field, @Nullable LocalDate from, @Nullable LocalDate to) {
        long first = from == null ? Long.MIN_VALUE : startOf(from);
        long last = to == null ? Long.MAX_VALUE : startOf(to.plusDays(1)) - 1;
        return intersects(LuceneFields.ranges(field), first, last);
    }

    private static org.apache.lucene.search.Query numbers(String field, @Nullable Long min, @Nullable Long max) {
        return intersects(LuceneFields.ranges(field), min == null ? 0 : min, max == null ? Long.MAX_VALUE : max);
    }

    private static org.apache.lucene.search.Query intersects(String ranges, long first, long last) {
        return LongRange.newIntersectsQuery(ranges, new long[] {first}, new long[] {last});
    }

    private static long startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
