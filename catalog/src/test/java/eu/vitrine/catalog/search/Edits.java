// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

/** How many slips lie between two words: a letter too many, too few or another one, or two neighbours swapped, of which none is touched again. */
final class Edits {

    private Edits() {}

    static int between(String one, String other) {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        int[][] edits = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : least(a, b, i, j, edits);
            }
        }
        return edits[a.length][b.length];
    }

    private static int least(int[] a, int[] b, int i, int j, int[][] edits) {
        int other = edits[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        int least = Math.min(other, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
    }
}
