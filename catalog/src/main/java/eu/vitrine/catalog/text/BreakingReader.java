// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.text;

import java.io.Reader;

/**
 * Reads a text with a space in place of each character that would glue two words together, so that {@code L'Oréal} is two words
 * and {@code shop.example.com} three. One character stands for one: offsets stay true.
 */
final class BreakingReader extends Reader {
    private String text = "";
    private int at;

    /** Starts again with another text. */
    BreakingReader over(String text) {
        this.text = text;
        this.at = 0;
        return this;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        int count = Math.min(length, text.length() - at);
        if (count == 0 && length > 0) {
            return -1;
        }
        text.getChars(at, at + count, buffer, offset);
        for (int i = offset; i < offset + count; i++) {
            if (breaksWords(buffer[i])) {
                buffer[i] = ' ';
            }
        }
        at += count;
        return count;
    }

    @Override
    public void close() {}

    /**
     * Whether the character stands inside words by the rules of Unicode (UAX #29: MidLetter, MidNum, MidNumLet, ExtendNumLet) or
     * is a letter that is written as an apostrophe, but does not join words here.
     */
    static boolean breaksWords(int c) {
        return switch (c) {
            case '\'', '"', '.', ',', ':', ';', '_' -> true;
            case '\u00B7', '\u0387', '\u2027', '\u30FB', '\uFF65' -> true; // middle dots
            case '\u02B9', '\u02BB', '\u02BC', '\u02BD', '\u02C8', '\u02EE' ->
                true; // letters that look like apostrophes
            case '\u2018', '\u2019', '\u201B', '\uFF07' -> true; // apostrophes
            case '\u2024', '\uFE52', '\uFF0E' -> true; // full stops
            case '\u060C', '\u060D', '\u066C', '\u07F8', '\uFE10', '\uFE50', '\uFF0C' -> true; // commas
            case '\u037E', '\uFE14', '\uFE54', '\uFF1B' -> true; // semicolons
            case '\u055F', '\u0589', '\u05F4', '\uA789', '\uFE13', '\uFE55', '\uFF1A' -> true; // colons and the like
            case '\u202F', '\u203F', '\u2040', '\u2044', '\u2054' -> true; // narrow space, ties, fraction slash
            case '\uFE33', '\uFE34', '\uFE4D', '\uFE4E', '\uFE4F', '\uFF3F' -> true; // low lines
            default -> false;
        };
    }
}
