// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene.column;

import java.io.IOException;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * A field of which each document holds at most one value.
 *
 * @param ordinals by document; one more than the largest where it holds none, so that counting needs no condition
 */
record SingleColumn(Ordinals ordinals) implements Column {

    static SingleColumn of(SortedDocValues values, int documents) throws IOException {
        int none = values.getValueCount();
        Ordinals ordinals = Ordinals.of(documents, none);
        int next = 0;
        for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
            for (; next < doc; next++) {
                ordinals.set(next, none);
            }
            ordinals.set(next++, values.ordValue());
        }
        for (; next < documents; next++) {
            ordinals.set(next, none);
        }
        return new SingleColumn(ordinals);
    }

    static long ramBytes(int documents, int values) {
        return Ordinals.ramBytes(documents, values);
    }

    @Override
    public void count(int[] documents, int size, int[] counts) {
        ordinals.count(documents, size, counts);
    }
}
