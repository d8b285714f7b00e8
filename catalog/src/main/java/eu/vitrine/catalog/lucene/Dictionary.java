// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.packed.PackedInts;

/**
 * All values of a field in one snapshot, numbered in code point order across its segments. Made once for a snapshot; thread-safe.
 *
 * @param field the name in the index
 * @param ordinals from the numbers of a segment to those of the snapshot
 */
record Dictionary(String field, OrdinalMap ordinals) {

    static Dictionary of(String field, List<LeafReaderContext> leaves) {
        String name = LuceneFields.values(field);
        try {
            return new Dictionary(name, OrdinalMap.build(null, segments(name, leaves), PackedInts.DEFAULT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The values of each segment, for one thread. */
    SortedSetDocValues[] segments(List<LeafReaderContext> leaves) throws IOException {
        return segments(field, leaves);
    }

    private static SortedSetDocValues[] segments(String name, List<LeafReaderContext> leaves) throws IOException {
        SortedSetDocValues[] segments = new SortedSetDocValues[leaves.size()];
        for (LeafReaderContext leaf : leaves) {
            segments[leaf.ord] = DocValues.getSortedSet(leaf.reader(), name);
        }
        return segments;
    }
}
