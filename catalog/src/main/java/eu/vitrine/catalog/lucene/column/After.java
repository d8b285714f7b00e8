// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene.column;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

/**
 * The place of the last document of the page before.
 *
 * @param rank how well it matched; the best is the largest
 * @param key the key by which the smallest comes first
 */
public record After(int rank, long key, String id) {

    /** The number of the last id of the segment that is not greater; -1 if all are. */
    int idOrdinal(LeafReader reader, SortKey sort) throws IOException {
        SortedDocValues ids = sort.ids(reader);
        int found = ids.lookupTerm(new BytesRef(id));
        return found >= 0 ? found : -found - 2;
    }
}
