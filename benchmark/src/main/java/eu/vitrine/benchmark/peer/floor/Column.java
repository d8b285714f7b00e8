// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.floor;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.FixedBitSet;

/**
 * The values of one field. With few different values also a bit set for each, counted by the processor's own instruction; with many, or with few ads to count, the numbers of
 * the values of each ad in a row, counted by going through them.
 *
 * @param values the different ones, in the order of their bytes; their places are their ordinals
 * @param sets for each value the ads that hold it; empty if there are too many values
 * @param starts where the values of each ad begin in {@code ordinals}; one more than there are ads
 */
record Column(List<String> values, List<FixedBitSet> sets, int[] starts, int[] ordinals) {

    /** So many words of two bit sets are compared in the time in which one value of one ad is counted. */
    private static final double WORDS_PER_VALUE = 4;

    /** Whether ads can be filtered by it. */
    boolean filters() {
        return !sets.isEmpty();
    }

    /** The ads that hold one of these values. */
    FixedBitSet holding(Collection<String> wanted) {
        FixedBitSet holding = new FixedBitSet(starts.length - 1);
        for (String value : wanted) {
            int ordinal = values.indexOf(value);
            if (ordinal >= 0) {
                holding.or(sets.get(ordinal));
            }
        }
        return holding;
    }

    /** How many of these ads hold each value. */
    int[] counts(FixedBitSet ads, int cardinality) {
        double valuesToCount = cardinality * (double) ordinals.length / starts.length;
        double wordsToCompare = sets.size() * (double) ads.getBits().length;
        return sets.isEmpty() || valuesToCount * WORDS_PER_VALUE < wordsToCompare ? oneByOne(ads) : bySets(ads);
    }

    private int[] bySets(FixedBitSet ads) {
        int[] counts = new int[sets.size()];
        for (int value = 0; value < counts.length; value++) {
            counts[value] = (int) FixedBitSet.intersectionCount(sets.get(value), ads);
        }
        return counts;
    }

    private int[] oneByOne(FixedBitSet ads) {
        int[] counts = new int[values.size()];
        long[] words = ads.getBits();
        for (int word = 0; word < words.length; word++) {
            for (long bits = words[word]; bits != 0; bits &= bits - 1) {
                int ad = (word << 6) + Long.numberOfTrailingZeros(bits);
                for (int at = starts[ad]; at < starts[ad + 1]; at++) {
                    counts[ordinals[at]]++;
                }
            }
        }
        return counts;
    }

    /** The values with the highest counts; of equal ones those that come first. And those that were chosen. */
    Map<String, Long> top(int[] counts, int size, Collection<String> chosen) {
        int[] best = new int[size];
        int kept = 0;
        for (int ordinal = 0; ordinal < counts.length; ordinal++) {
            if (counts[ordinal] == 0 || (kept == size && counts[ordinal] <= counts[best[kept - 1]])) {
                continue;
            }
            int place = kept < size ? kept++ : kept - 1;
            for (; place > 0 && counts[best[place - 1]] < counts[ordinal]; place--) {
                best[place] = best[place - 1];
            }
            best[place] = ordinal;
        }
        Map<String, Long> top = new LinkedHashMap<>();
        for (int i = 0; i < kept; i++) {
            top.put(values.get(best[i]), (long) counts[best[i]]);
        }
        for (String value : chosen) {
            int ordinal = values.indexOf(value);
            top.put(value, ordinal < 0 ? 0L : counts[ordinal]);
        }
        return top;
    }
}
