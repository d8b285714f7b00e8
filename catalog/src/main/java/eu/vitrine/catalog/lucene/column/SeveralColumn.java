// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene.column;

import java.io.IOException;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * A field of which a document can hold several values.
 *
 * @param starts by document, where its values start; those of the next start where they end
 * @param ordinals the values of all documents, one after the other
 */
record SeveralColumn(int[] starts, Ordinals ordinals) implements Column {

    static SeveralColumn of(SortedSetDocValues values, int documents, int held) throws IOException {
        int[] starts = new int[documents + 1];
        Ordinals ordinals = Ordinals.of(held, Math.toIntExact(values.getValueCount()));
        int end = 0;
        for (int doc = 0; doc < documents; doc++) {
            if (values.advanceExact(doc)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    ordinals.set(end++, (int) values.nextOrd());
                }
            }
            starts[doc + 1] = end;
        }
        return new SeveralColumn(starts, ordinals);
    }

    static long ramBytes(int documents, int values, long held) {
        return 4L * documents + Ordinals.ramBytes(held, values);
    }

    @Override
    public void count(int[] documents, int size, int[] counts) {
        ordinals.count(documents, size, starts, counts);
    }
}
