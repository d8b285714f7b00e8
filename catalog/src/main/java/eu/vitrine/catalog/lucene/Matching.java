// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.Status;
import eu.vitrine.catalog.lucene.column.Deadline;
import eu.vitrine.catalog.lucene.column.Ranks;
import eu.vitrine.catalog.lucene.column.Segment;
import eu.vitrine.catalog.lucene.column.Standings;
import eu.vitrine.catalog.search.Criterion;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.text.TextQuery;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * What matches one question, segment by segment. Text comes as analysed clauses and values as whole terms, so nothing that a person typed is syntax.
 * For one thread.
 */
final class Matching<R> {

    private final Query query;
    private final TextQuery text;
    private final TextSets texts;
    private final Map<Criterion, WeightSets> ranges = new HashMap<>();
    private final Map<String, StandingSets> standings = new HashMap<>();

    /**
     * Prepares one question.
     *
     * @param asked the moment at which status is derived
     */
    Matching(Schema<R> schema, Query query, Instant asked, IndexSearcher searcher, Deadline deadline) {
        this.query = query;
        this.text = TextQuery.parse(query.text());
        this.texts = new TextSets(schema, text, searcher, deadline);
        for (Field<R> field : schema.fields()) {
            if (field instanceof Field.Standing<R>) {
                standings.put(field.name(), new StandingSets(field.name(), asked, searcher, deadline));
            }
        }
        for (Criterion criterion : query.criteria()) {
            switch (criterion) {
                case Criterion.Overlaps days ->
                    ranges.put(days, new WeightSets(searcher, Translation.overlapping(days), deadline));
                case Criterion.Between numbers ->
                    ranges.put(numbers, new WeightSets(searcher, Translation.between(numbers), deadline));
                case Criterion.AnyOf _, Criterion.NoneOf _ -> {}
            }
        }
    }

    /** Whether every record counts in this field: nothing is asked for, or only alternatives in the field itself. */
    boolean isEverythingFor(String field) {
        return text.isEmpty() && query.sidewaysOf(field).findAny().isEmpty();
    }

    /** Matches one segment; ranks are worked out only if they are wanted. */
    Matched in(LeafReaderContext leaf, Segment segment, boolean ranked) throws IOException {
        Intersection common = new Intersection(segment.live());
        Ranks ranks = new Ranks(ranked);
        Ranks none = new Ranks(false);
        for (TextQuery.Clause clause : text.required()) {
            common.and(texts.in(leaf, clause, ranks));
        }
        for (TextQuery.Clause clause : text.excluded()) {
            common.andNot(texts.in(leaf, clause, none));
        }
        Map<String, FixedBitSet> chosen = new LinkedHashMap<>();
        for (Criterion criterion : query.criteria()) {
            switch (criterion) {
                case Criterion.AnyOf(String field, var values) ->
                    chosen.put(field, holding(leaf, segment, field, values));
                case Criterion.NoneOf(String field, var values) -> common.andNot(holding(leaf, segment, field, values));
                case Criterion.Overlaps days -> common.and(range(leaf, days));
                case Criterion.Between numbers -> common.and(range(leaf, numbers));
            }
        }
        return new Matched(common.hits(), chosen, ranks);
    }

    private FixedBitSet range(LeafReaderContext leaf, Criterion criterion) throws IOException {
        WeightSets sets = ranges.get(criterion);
        if (sets == null) {
            throw new IllegalStateException("no range was prepared for " + criterion);
        }
        return sets.in(leaf);
    }

    private FixedBitSet holding(LeafReaderContext leaf, Segment segment, String field, Collection<String> values)
            throws IOException {
        if (standings.containsKey(field)) {
            FixedBitSet any = new FixedBitSet(leaf.reader().maxDoc());
            Standings there = standings(field, leaf, segment);
            values.forEach(value -> any.or(there.of(Status.valueOf(value))));
            return any;
        }
        return segment.holding(
                LuceneFields.values(field), values.stream().map(BytesRef::new).toList());
    }

    /** How the records of a segment stand at the moment of the question. */
    Standings standings(String field, LeafReaderContext leaf, Segment segment) throws IOException {
        StandingSets sets = standings.get(field);
        if (sets == null) {
            throw new IllegalArgumentException(field + " is no status");
        }
        return sets.in(leaf, segment);
    }
}
