// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.lucene.column.Deadline;
import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** The documents that match a query of Lucene's, as sets of bits; prepared when first asked for. For one thread. */
final class WeightSets {

    /** So many documents are looked at before it is asked whether there is time for more. */
    private static final int STRETCH = 1 << 15;

    private final IndexSearcher searcher;
    private final Query query;
    private final Deadline deadline;
    private @Nullable Weight weight;

    WeightSets(IndexSearcher searcher, Query query, Deadline deadline) {
        this.searcher = searcher;
        this.query = query;
        this.deadline = deadline;
    }

    private Weight weight() throws IOException {
        if (weight == null) {
            weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        }
        return weight;
    }

    /** Adds the documents of one segment. */
    void add(LeafReaderContext leaf, FixedBitSet bits) throws IOException {
        ScorerSupplier scorer = weight().scorerSupplier(leaf);
        if (scorer == null) {
            return;
        }
        DocIdSetIterator documents = scorer.get(Long.MAX_VALUE).iterator();
        documents.nextDoc();
        while (documents.docID() != DocIdSetIterator.NO_MORE_DOCS) {
            deadline.check();
            documents.intoBitSet(Math.min(documents.docID() + STRETCH, bits.length()), bits, 0);
        }
    }

    /** The documents of one segment. */
    FixedBitSet in(LeafReaderContext leaf) throws IOException {
        FixedBitSet bits = new FixedBitSet(leaf.reader().maxDoc());
        add(leaf, bits);
        return bits;
    }
}
