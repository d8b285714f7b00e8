// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene.column;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

/**
 * What documents are sorted by: a number, and where that is the same, an id. Every document holds both, as doc values.
 *
 * @param field the number
 * @param id the id, of which no two documents have the same
 * @param descending whether the largest number comes first; the smallest id always does
 */
public record SortKey(String field, String id, boolean descending) {

    /** The key by which the smallest comes first. The same turns it back. */
    public long ascending(long number) {
        return descending ? ~number : number;
    }

    NumericDocValues numbers(LeafReader reader) throws IOException {
        return DocValues.getNumeric(reader, field);
    }

    SortedDocValues ids(LeafReader reader) throws IOException {
        return DocValues.getSorted(reader, id);
    }

    /** The key of one document. */
    public long key(LeafReader reader, int document) throws IOException {
        NumericDocValues numbers = numbers(reader);
        if (!numbers.advanceExact(document)) {
            throw new IOException("document " + document + " has no " + field);
        }
        return ascending(numbers.longValue());
    }

    /** The number of the id of one document among the ids of the segment. */
    int idOrdinal(LeafReader reader, int document) throws IOException {
        SortedDocValues ids = ids(reader);
        if (!ids.advanceExact(document)) {
            throw new IOException("document " + document + " has no " + id);
        }
        return ids.ordValue();
    }

    /** The id of one document. */
    public BytesRef id(LeafReader reader, int document) throws IOException {
        return BytesRef.deepCopyOf(ids(reader).lookupOrd(idOrdinal(reader, document)));
    }
}
