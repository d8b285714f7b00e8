// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.search.Criterion;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * The records that match a query, segment by segment, as sets of bits: those that match all of it, and for each facet those that match all but
 * the alternatives chosen in that facet (drill-sideways).
 */
final class MatchSets {

    private final Weight common;
    private final Map<String, Weight> alternatives = new LinkedHashMap<>();

    MatchSets(IndexSearcher searcher, Translation<?> translation) throws IOException {
        this.common = weight(searcher, translation.withoutAlternatives());
        for (Criterion criterion : translation.query().criteria()) {
            if (criterion instanceof Criterion.AnyOf(String field, var values)) {
                alternatives.put(field, weight(searcher, translation.holding(field, values)));
            }
        }
    }

    static Weight weight(IndexSearcher searcher, org.apache.lucene.search.Query query) throws IOException {
        return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    /** The sets of one segment. */
    InSegment in(LeafReaderContext leaf) throws IOException {
        Map<String, FixedBitSet> chosen = new LinkedHashMap<>();
        for (Map.Entry<String, Weight> entry : alternatives.entrySet()) {
            chosen.put(entry.getKey(), bits(entry.getValue(), leaf));
        }
        return new InSegment(liveBits(common, leaf), chosen);
    }

    /** The records of a segment that match and were not replaced. */
    static FixedBitSet liveBits(Weight weight, LeafReaderContext leaf) throws IOException {
        FixedBitSet bits = bits(weight, leaf);
        Bits live = leaf.reader().getLiveDocs();
        if (live != null) {
            live.applyMask(bits, 0);
        }
        return bits;
    }

    static FixedBitSet bits(Weight weight, LeafReaderContext leaf) throws IOException {
        FixedBitSet bits = new FixedBitSet(leaf.reader().maxDoc());
        ScorerSupplier scorer = weight.scorerSupplier(leaf);
        if (scorer != null) {
            bits.or(scorer.get(Long.MAX_VALUE).iterator());
        }
        return bits;
    }

    /** The sets of one segment. */
    static final class InSegment {

        private final FixedBitSet common;
        private final Map<String, FixedBitSet> chosen;
        private final FixedBitSet hits;

        /**
         * @param common live records that match everything but the alternatives
         * @param chosen for each field with alternatives, the records that hold one of them
         */
        private InSegment(FixedBitSet common, Map<String, FixedBitSet> chosen) {
            this.common = common;
            this.chosen = chosen;
            this.hits = allBut("");
        }

        /** The records that match everything. */
        FixedBitSet hits() {
            return hits;
        }

        /** The records that match everything but the alternatives chosen in this field. */
        FixedBitSet sidewaysOf(String field) {
            return chosen.containsKey(field) ? allBut(field) : hits;
        }

        private FixedBitSet allBut(String field) {
            FixedBitSet rest = common.clone();
            chosen.forEach((name, bits) -> {
                if (!name.equals(field)) {
                    rest.and(bits);
                }
            });
            return rest;
        }
    }
}
