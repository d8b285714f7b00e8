// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.Status;
import eu.vitrine.catalog.search.Criterion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Translates times and numbers into queries of Lucene's. */
final class Translation {

    private Translation() {}

    /** The records of which a period overlaps these days. */
    static Query overlapping(Criterion.Overlaps days) {
        long first = days.from() == null ? Long.MIN_VALUE : startOf(days.from());
        long last = days.to() == null ? Long.MAX_VALUE : startOf(days.to().plusDays(1)) - 1;
        return intersects(LuceneFields.ranges(days.field()), first, last);
    }

    /** The records whose published number overlaps these. */
    static Query between(Criterion.Between numbers) {
        long min = numbers.min() == null ? 0 : numbers.min();
        long max = numbers.max() == null ? Long.MAX_VALUE : numbers.max();
        return intersects(LuceneFields.ranges(numbers.field()), min, max);
    }

    /** The records that stand so at this moment. */
    static Query standing(String field, Status status, Instant asked) {
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

    private static Query intersects(String ranges, long first, long last) {
        return LongRange.newIntersectsQuery(ranges, new long[] {first}, new long[] {last});
    }

    private static long startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
