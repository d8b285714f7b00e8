// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene.column;

import org.apache.lucene.util.RamUsageEstimator;

/**
 * Numbers of values in an array of as few bytes as the largest needs. The loops are written once for each width: this is where counting spends its
 * time, and only a loop that knows its array runs at the speed of memory.
 */
sealed interface Ordinals {

    /** For numbers from 0 to {@code largest}. */
    static Ordinals of(int length, int largest) {
        return switch (bytes(largest)) {
            case 1 -> new Bytes(new byte[length]);
            case 2 -> new Chars(new char[length]);
            default -> new Ints(new int[length]);
        };
    }

    static int bytes(int largest) {
        return largest < 1 << 8 ? 1 : largest < 1 << 16 ? 2 : 4;
    }

    static long ramBytes(long length, int largest) {
        return RamUsageEstimator.NUM_BYTES_ARRAY_HEADER + length * bytes(largest);
    }

    void set(int index, int ordinal);

    /** Counts the number at each of these places. */
    void count(int[] places, int size, int[] counts);

    /** Counts the numbers from {@code starts[document]} up to the start of the next. */
    void count(int[] documents, int size, int[] starts, int[] counts);

    /** Up to 256 different numbers. */
    record Bytes(byte[] ordinals) implements Ordinals {
        @Override
        public void set(int index, int ordinal) {
            ordinals[index] = (byte) ordinal;
        }

        @Override
        public void count(int[] places, int size, int[] counts) {
            for (int i = 0; i < size; i++) {
                counts[ordinals[places[i]] & 0xFF]++;
            }
        }

        @Override
        public void count(int[] documents, int size, int[] starts, int[] counts) {
            for (int i = 0; i < size; i++) {
                int end = starts[documents[i] + 1];
                for (int at = starts[documents[i]]; at < end; at++) {
                    counts[ordinals[at] & 0xFF]++;
                }
            }
        }
    }

    /** Up to 65,536. */
    record Chars(char[] ordinals) implements Ordinals {
        @Override
        public void set(int index, int ordinal) {
            ordinals[index] = (char) ordinal;
        }

        @Override
        public void count(int[] places, int size, int[] counts) {
            for (int i = 0; i < size; i++) {
                counts[ordinals[places[i]]]++;
            }
        }

        @Override
        public void count(int[] documents, int size, int[] starts, int[] counts) {
            for (int i = 0; i < size; i++) {
                int end = starts[documents[i] + 1];
                for (int at = starts[documents[i]]; at < end; at++) {
                    counts[ordinals[at]]++;
                }
            }
        }
    }

    /** More. */
    record Ints(int[] ordinals) implements Ordinals {
        @Override
        public void set(int index, int ordinal) {
            ordinals[index] = ordinal;
        }

        @Override
        public void count(int[] places, int size, int[] counts) {
            for (int i = 0; i < size; i++) {
                counts[ordinals[places[i]]]++;
            }
        }

        @Override
        public void count(int[] documents, int size, int[] starts, int[] counts) {
            for (int i = 0; i < size; i++) {
                int end = starts[documents[i] + 1];
                for (int at = starts[documents[i]]; at < end; at++) {
                    counts[ordinals[at]]++;
                }
            }
        }
    }
}
