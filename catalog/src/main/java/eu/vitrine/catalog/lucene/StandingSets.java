// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.Status;
import eu.vitrine.catalog.lucene.column.Deadline;
import eu.vitrine.catalog.lucene.column.PeriodField;
import eu.vitrine.catalog.lucene.column.Segment;
import eu.vitrine.catalog.lucene.column.Standings;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;

/** How records stand at the moment of one question: from memory, or where there is no room, from the index. */
final class StandingSets {

    private final Instant asked;
    private final PeriodField field;
    private final Map<Status, WeightSets> inIndex = new EnumMap<>(Status.class);

    StandingSets(String field, Instant asked, IndexSearcher searcher, Deadline deadline) {
        this.asked = asked;
        this.field = LuceneFields.periods(field);
        for (Status status : Status.values()) {
            inIndex.put(status, new WeightSets(searcher, Translation.standing(field, status, asked), deadline));
        }
    }

    /** How the records of a segment stand. */
    Standings in(LeafReaderContext leaf, Segment segment) throws IOException {
        Optional<Standings> inMemory = segment.standings(field, asked.toEpochMilli());
        return inMemory.isPresent() ? inMemory.get() : fromIndex(leaf);
    }

    private Standings fromIndex(LeafReaderContext leaf) throws IOException {
        Map<Status, FixedBitSet> sets = new EnumMap<>(Status.class);
        for (Map.Entry<Status, WeightSets> entry : inIndex.entrySet()) {
            sets.put(entry.getKey(), entry.getValue().in(leaf));
        }
        return new Standings(0, sets);
    }
}
