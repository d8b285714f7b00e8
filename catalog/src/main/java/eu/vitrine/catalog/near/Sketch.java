// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.near;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text in a few tokens, so that an index finds what is like it: banded MinHash (Broder 1997). For each of several orders of all pairs of words there
 * could be, the first pair of two texts is the same one with the probability of their likeness s. {@value #ROWS} such pairs make a token, of
 * which a text has {@value #BANDS}: the same text has the same tokens, and others share one or more with the probability 1 − (1 − s²)⁸, which is 0.9 for a likeness of 0.5,
 * 0.995 for 0.7, and 0.08 for 0.1. A change here is a change of what is indexed: the fingerprints of both engines count such changes as rules.
 */
final class Sketch {

    private static final int BANDS = 8;
    private static final int ROWS = 2;

    /** Odd, so that multiplying puts all hashes into another order and loses none. */
    private static final long[] ORDERS = orders();

    /** Six letters of six bits tell enough texts apart: who meets by chance is looked at, and turned away. */
    private static final char[] LETTERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".toCharArray();

    private static final int LENGTH = 6;

    private Sketch() {}

    /** The tokens; none of a text without words. */
    static List<String> of(Shingles text) {
        if (text.pairs().length == 0) {
            return List.of();
        }
        long[] first = first(text.pairs());
        List<String> tokens = new ArrayList<>(BANDS);
        for (int band = 0; band < BANDS; band++) {
            long both = band;
            for (int row = 0; row < ROWS; row++) {
                both = Shingles.mixed(both + first[band * ROWS + row]);
            }
            tokens.add(letters(both));
        }
        return tokens;
    }

    private static long[] first(long[] pairs) {
        long[] first = new long[ORDERS.length];
        Arrays.fill(first, Long.MAX_VALUE);
        for (long pair : pairs) {
            for (int i = 0; i < first.length; i++) {
                first[i] = Math.min(first[i], pair * ORDERS[i]);
            }
        }
        return first;
    }

    private static String letters(long hash) {
        char[] letters = new char[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            letters[i] = LETTERS[(int) (hash >>> 6 * i) & 63];
        }
        return new String(letters);
    }

    private static long[] orders() {
        long[] orders = new long[BANDS * ROWS];
        for (int i = 0; i < orders.length; i++) {
            orders[i] = Shingles.mixed(i + 1) | 1;
        }
        return orders;
    }
}
