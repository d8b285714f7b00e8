// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.pictures.drawing;

import com.ibm.icu.text.CompactDecimalFormat;
import com.ibm.icu.text.CompactDecimalFormat.CompactStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * An axis in round numbers.
 *
 * @param step 1, 2 or 5 with as many noughts as needed
 * @param steps how many of them, 1 to 5
 */
record Axis(long step, int steps) {

    private static final int MOST = 5;

    /** The axis that reaches this number with as little room above as can be. */
    static Axis upTo(long largest) {
        for (long unit = 1; ; unit *= 10) {
            for (int digit : new int[] {1, 2, 5}) {
                long step = unit * digit;
                long steps = Math.max(1, Math.ceilDiv(largest, step));
                if (steps <= MOST) {
                    return new Axis(step, (int) steps);
                }
            }
        }
    }

    /** Its upper end. */
    long end() {
        return step * steps;
    }

    /** Its numbers, 0 first. */
    List<Long> numbers() {
        return LongStream.rangeClosed(0, steps).map(i -> i * step).boxed().toList();
    }

    /** A number as short as the language writes it, such as 20K. */
    static String brief(long number, Locale language) {
        return CompactDecimalFormat.getInstance(language, CompactStyle.SHORT).format(number);
    }
}
