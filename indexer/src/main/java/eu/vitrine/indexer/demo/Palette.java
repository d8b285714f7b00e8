// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

/**
 * The colours of a picture.
 *
 * @param paper behind everything
 * @param shape a large form on the paper
 * @param a the colour of the thing drawn
 * @param b its second colour
 * @param c an accent
 * @param d the darkest
 * @param l the lightest
 * @param dark whether the paper is so dark that writing on it must be light
 */
record Palette(String paper, String shape, String a, String b, String c, String d, String l, boolean dark) {

    /** The colour of writing on the paper. */
    String ink() {
        return dark ? l : d;
    }

    /** A drawing in these colours. */
    String paint(String drawing) {
        return drawing.replace("{a}", a)
                .replace("{b}", b)
                .replace("{c}", c)
                .replace("{d}", dark ? "#0b0f18" : d)
                .replace("{l}", l);
    }
}
