// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures;

import eu.vitrine.catalog.Match.Run;
import java.util.List;
import java.util.regex.Pattern;

/** Parts of a text as they are read in passing: without its marks of structure, which mean something in the whole text only. */
final class Excerpt {

    private static final int LENGTH = 240;
    private static final int ENOUGH = 4 * LENGTH;
    private static final Pattern MARKS = Pattern.compile(
            "\\\\(?=\\p{Punct})|\\*{2,}|_{2,}|[=-]{3,}|(?m:^ *(?:#{1,6}|[*+>-]) +)|\\]\\([^)\\s]*\\)?|!?\\[|(?<= )\\|(?= )");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Excerpt() {}

    /** The first words. */
    static List<Run> beginning(String text) {
        String read = first(ENOUGH, text);
        String readable = readable(read).strip();
        String shown = first(LENGTH, readable);
        boolean whole = read.length() == text.length() && shown.length() == readable.length();
        return List.of(new Run(whole ? shown : shown.stripTrailing() + '…', false));
    }

    private static String first(int most, String text) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /** The same runs without marks. */
    static List<Run> readable(List<Run> fragment) {
        return fragment.stream()
                .map(run -> new Run(readable(run.text()), run.hit()))
                .toList();
    }

    private static String readable(String text) {
        return SPACES.matcher(MARKS.matcher(text).replaceAll("")).replaceAll(" ");
    }
}
