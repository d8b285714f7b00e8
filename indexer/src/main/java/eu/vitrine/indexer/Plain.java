// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

/** Makes words from records fit for a terminal, whose escape codes they must not carry. */
final class Plain {

    private static final int LONGEST = 200;

    private Plain() {}

    /** The text on one line, without control characters, cut if it is long. */
    static String text(String hostile) {
        String line = hostile.replaceAll("\\p{C}", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
