// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene.column;

import java.io.IOException;
import org.apache.lucene.index.SortedSetDocValues;

/** A field for which there is no room in memory, read from the index. For one question and one thread. */
record SpilledColumn(SortedSetDocValues values) implements Column {

    @Override
    public void count(int[] documents, int size, int[] counts) throws IOException {
        for (int i = 0; i < size; i++) {
            if (values.advanceExact(documents[i])) {
                for (int held = values.docValueCount(); held > 0; held--) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }
    }
}
