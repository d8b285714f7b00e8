// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene.column;

import org.apache.lucene.util.MSBRadixSorter;

/** Sorts changes by their moments. A document never changes twice at one moment, so the order among those does not matter. */
final class ByMoment extends MSBRadixSorter {

    private final long[] moments;
    private final int[] documents;
    private final byte[] changes;

    ByMoment(long[] moments, int[] documents, byte[] changes) {
        super(Long.BYTES);
        this.moments = moments;
        this.documents = documents;
        this.changes = changes;
    }

    /** Bytes as if moments were never negative: those before 1970 come first. */
    @Override
    protected int byteAt(int i, int k) {
        return (int) ((moments[i] ^ Long.MIN_VALUE) >>> (Long.SIZE - Byte.SIZE * (k + 1))) & 0xFF;
    }

    @Override
    protected void swap(int i, int j) {
        long moment = moments[i];
        moments[i] = moments[j];
        moments[j] = moment;
        int document = documents[i];
        documents[i] = documents[j];
        documents[j] = document;
        byte change = changes[i];
        changes[i] = changes[j];
        changes[j] = change;
    }
}
