// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.text.Words;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The values of a field as people type them, without case and accents, in order. Made once for a snapshot.
 *
 * @param folded sorted
 * @param numbers of the values, in the same order
 */
record FoldedValues(String[] folded, int[] numbers) {

    static FoldedValues of(Dictionary dictionary) throws IOException {
        String[] folded = new String[dictionary.size()];
        for (int number = 0; number < folded.length; number++) {
            folded[number] = Words.fold(dictionary.value(number));
        }
        int[] numbers = IntStream.range(0, folded.length)
                .boxed()
                .sorted(Comparator.comparing(number -> folded[number]))
                .mapToInt(Integer::intValue)
                .toArray();
        Arrays.sort(folded);
        return new FoldedValues(folded, numbers);
    }

    /** The numbers of the values that start so. */
    BitSet startingWith(String prefix) {
        int found = Arrays.binarySearch(folded, prefix);
        int at = found >= 0 ? found : -found - 1;
        while (at > 0 && folded[at - 1].equals(prefix)) {
            at--;
        }
        BitSet starting = new BitSet();
        for (; at < folded.length && folded[at].startsWith(prefix); at++) {
            starting.set(numbers[at]);
        }
        return starting;
    }
}
