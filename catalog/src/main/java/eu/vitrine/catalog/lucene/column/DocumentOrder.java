// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene.column;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;

/**
 * All documents of a segment in an order. Who wants the first that match goes through it until there are enough.
 *
 * @param documents as they come
 */
record DocumentOrder(SortKey key, int[] documents) {

    static DocumentOrder of(SortKey key, LeafReader reader) throws IOException {
        int size = reader.maxDoc();
        long[] keys = new long[size];
        int[] ids = new int[size];
        int[] byId = new int[size];
        NumericDocValues numbers = key.numbers(reader);
        SortedDocValues idValues = key.ids(reader);
        for (int doc = 0; doc < size; doc++) {
            numbers.advanceExact(doc);
            idValues.advanceExact(doc);
            keys[doc] = key.ascending(numbers.longValue());
            ids[doc] = idValues.ordValue();
            byId[ids[doc]] = doc;
        }
        return new DocumentOrder(key, sorted(keys, ids, byId));
    }

    /** Sorts whole numbers that say both the rank of the key and the id: far faster than to sort documents by a comparator. */
    private static int[] sorted(long[] keys, int[] ids, int[] byId) {
        long[] ranked = keys.clone();
        Arrays.sort(ranked);
        int distinct = dropRepeated(ranked);
        long[] places = new long[keys.length];
        for (int doc = 0; doc < places.length; doc++) {
            places[doc] = (long) Arrays.binarySearch(ranked, 0, distinct, keys[doc]) << Integer.SIZE | ids[doc];
        }
        Arrays.sort(places);
        int[] documents = new int[places.length];
        for (int place = 0; place < documents.length; place++) {
            documents[place] = byId[(int) places[place]];
        }
        return documents;
    }

    private static int dropRepeated(long[] sorted) {
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return kept;
    }

    static long ramBytes(int documents) {
        return 4L * documents;
    }

    /** The first place whose document comes after this key and this number of an id. */
    int placeAfter(LeafReader reader, long after, int id) throws IOException {
        int low = 0;
        int high = documents.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isAfter(reader, documents[middle], after, id)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Doc values only go forward, so each look opens them anew: a search takes some twenty looks. */
    private boolean isAfter(LeafReader reader, int document, long after, int id) throws IOException {
        long there = key.key(reader, document);
        return there > after || there == after && key.idOrdinal(reader, document) > id;
    }
}
