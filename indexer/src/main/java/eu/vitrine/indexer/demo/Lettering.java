// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets words in a picture, whose format neither breaks lines nor measures letters. Widths are those of a bold sans-serif, a little on the safe side.
 *
 * @param size of the letters, in pixels
 * @param lines what stands in each line
 */
record Lettering(int size, List<String> lines) {

    private static final double NARROW = 0.34;
    private static final double WIDE = 0.92;
    private static final double LOWER = 0.6;
    private static final double UPPER = 0.74;
    private static final double FULL = 1.05;
    private static final int FIRST_FULL_WIDTH = 0x2E80;

    /** The largest of the sizes, from large to small, in which the words fit; if none does, the smallest, cut. */
    static Lettering fit(String words, int width, int lines, int... sizes) {
        for (int size : sizes) {
            List<String> broken = broken(words, width, size);
            if (broken.size() <= lines && broken.stream().allMatch(line -> width(line, size) <= width)) {
                return new Lettering(size, broken);
            }
        }
        int smallest = sizes[sizes.length - 1];
        List<String> broken = broken(words, width, smallest);
        List<String> kept = new ArrayList<>(broken.subList(0, Math.min(lines, broken.size())));
        if (kept.size() < broken.size()) {
            kept.add(kept.removeLast() + " …");
        }
        return new Lettering(smallest, kept);
    }

    /** About how wide a line is, in pixels. */
    static double width(String line, int size) {
        return size * line.codePoints().mapToDouble(Lettering::width).sum();
    }

    /** As SVG, the first line standing on {@code y}. */
    String at(int x, int y, String colour, String weight) {
        StringBuilder svg = new StringBuilder();
        for (int line = 0; line < lines.size(); line++) {
            svg.append("<text x='%d' y='%d' font-size='%d' font-weight='%s' fill='%s'>%s</text>"
                    .formatted(x, y + line * leading(), size, weight, colour, escaped(lines.get(line))));
        }
        return svg.toString();
    }

    /** From the top of the first line to the bottom of the last. */
    int height() {
        return lines.size() * leading();
    }

    /** Text that cannot be taken for markup. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&#39;")
                .replace("\"", "&quot;");
    }

    private int leading() {
        return (int) Math.round(size * 1.2);
    }

    private static List<String> broken(String words, int width, int size) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private static double width(int letter) {
        if (letter >= FIRST_FULL_WIDTH) {
            return FULL;
        }
        if ("iIljtfr.,:;'’|!()- \u00a0".indexOf(letter) >= 0) {
            return NARROW;
        }
        if ("mwMWшщжюмШЩЖЮМ@%—ω".indexOf(letter) >= 0) {
            return WIDE;
        }
        return Character.isUpperCase(letter) ? UPPER : LOWER;
    }
}
