// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import java.util.function.IntPredicate;
import org.apache.lucene.util.LongHeap;

/**
 * The values with the highest counts, the smallest first among those with the same.
 *
 * @param numbers in this order
 * @param distinct how many values were counted at all
 */
record TopValues(int[] numbers, int distinct) {

    /** Selects from counts by number of the value. */
    static TopValues of(int[] counts, int most, IntPredicate wanted) {
        LongHeap best = new LongHeap(most);
        int distinct = 0;
        for (int number = 0; number < counts.length; number++) {
            int count = counts[number];
            if (count > 0 && wanted.test(number)) {
                distinct++;
                if (best.size() < most || count > best.top() >> Integer.SIZE) {
                    best.insertWithOverflow((long) count << Integer.SIZE | Integer.MAX_VALUE - number);
                }
            }
        }
        int[] numbers = new int[best.size()];
        for (int place = numbers.length - 1; place >= 0; place--) {
            numbers[place] = Integer.MAX_VALUE - (int) best.pop();
        }
        return new TopValues(numbers, distinct);
    }
}
