// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.differences;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text where its language ends a sentence or a word. */
final class Tokens {

    private Tokens() {}

    /** The parts, in order; put together they are the text. */
    static List<String> of(String text, BreakIterator breaks) {
        List<String> parts = new ArrayList<>();
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            parts.add(text.substring(start, end));
            start = end;
        }
        return parts;
    }
}
