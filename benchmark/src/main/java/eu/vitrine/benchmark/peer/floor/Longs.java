// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.floor;

import java.util.Arrays;

/** Numbers in a row that grows. Not thread-safe. */
final class Longs {

    private long[] numbers = new long[1_024];
    private int size;

    void add(long number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + (size >> 1));
        }
        numbers[size++] = number;
    }

    long[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
