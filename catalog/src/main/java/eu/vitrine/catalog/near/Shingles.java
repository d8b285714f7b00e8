// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.near;

import java.util.Arrays;
import java.util.List;

/**
 * The pairs of neighbouring words of a text, as hashes. Two texts are as alike as the share of all their pairs that they have in common (Jaccard).
 * Pairs keep most of the order of words, and one changed word costs only two of them, which suits texts as short as those of ads.
 *
 * @param pairs in the order of the text, repetitions included; a text of a single word has that word
 */
record Shingles(long[] pairs) {

    /** @param words folded, in their order */
    static Shingles of(List<String> words) {
        if (words.isEmpty()) {
            return new Shingles(new long[0]);
        }
        long before = hash(words.getFirst());
        if (words.size() == 1) {
            return new Shingles(new long[] {before});
        }
        long[] pairs = new long[words.size() - 1];
        for (int i = 0; i < pairs.length; i++) {
            long next = hash(words.get(i + 1));
            pairs[i] = mixed(Long.rotateLeft(before, 1) + next); // turned, since "a b" is not "b a"
            before = next;
        }
        return new Shingles(pairs);
    }

    /** How much of all pairs both have, 0 to 1; 0 if neither has any. */
    double likeness(Shingles other) {
        long[] these = distinct();
        long[] those = other.distinct();
        int common = 0;
        for (int i = 0, j = 0; i < these.length && j < those.length; ) {
            int order = Long.compare(these[i], those[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int all = these.length + those.length - common;
        return all == 0 ? 0 : (double) common / all;
    }

    private long[] distinct() {
        return Arrays.stream(pairs).sorted().distinct().toArray();
    }

    private static long hash(String word) {
        long hash = word.length();
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L; // FNV-1a
        }
        return mixed(hash);
    }

    /** Spreads what differs over all bits (Stafford's thirteenth mix, as in SplitMix64). */
    static long mixed(long hash) {
        long bits = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        bits = (bits ^ bits >>> 27) * 0x94d049bb133111ebL;
        return bits ^ bits >>> 31;
    }
}
