// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.text;

import eu.vitrine.catalog.text.TextQuery.Clause;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses the parts of one text that show its hits. A part begins and ends where a token does, so no character is ever cut. */
final class Windows {
    private final String text;
    private final List<Token> tokens;
    private final int length;

    /** {@code length} is how long a part should be, in chars. */
    Windows(String text, List<Token> tokens, int length) {
        this.text = text;
        this.tokens = tokens;
        this.length = length;
    }

    /** At most {@code most} parts, in their order: those that show most of what was asked for, else the first. */
    List<Window> best(List<Hit> hits, int most) {
        List<Window> candidates = around(hits);
        List<Window> chosen = new ArrayList<>();
        Set<Clause> shown = new HashSet<>();
        while (chosen.size() < most && !candidates.isEmpty()) {
            Window next = Collections.min(candidates, Comparator.comparingInt(window -> -window.clausesBeyond(shown)));
            candidates.remove(next);
            chosen.add(next);
            shown.addAll(next.clauses());
        }
        chosen.sort(Comparator.comparingInt(Window::start));
        return chosen;
    }

    /** Parts that together hold every hit and share nothing. */
    private List<Window> around(List<Hit> hits) {
        List<Window> windows = new ArrayList<>();
        int next = 0;
        int free = 0;
        while (next < hits.size()) {
            int start = startBefore(hits.get(next), free);
            int end = endAfter(hits.get(next), start);
            int first = next;
            while (next < hits.size() && hits.get(next).start() < end) {
                end = Math.max(end, hits.get(next).end());
                next++;
            }
            windows.add(new Window(start, end, hits.subList(first, next)));
            free = end;
        }
        return windows;
    }

    /** Leaves room for more words behind the hit than before it, and none unused at the end of the text. */
    private int startBefore(Hit hit, int free) {
        int lead = Math.max(0, length - (hit.end() - hit.start())) / 3;
        int start = Math.max(free, Math.min(hit.start() - lead, text.length() - length));
        return start == 0 ? 0 : tokens.get(firstTokenFrom(start)).start();
    }

    private int endAfter(Hit hit, int start) {
        if (start + length >= text.length()) {
            return text.length();
        }
        int last = firstTokenFrom(start + length) - 1;
        while (last >= 0 && tokens.get(last).end() > start + length) {
            last--;
        }
        return last < 0 ? hit.end() : Math.max(hit.end(), tokens.get(last).end());
    }

    /** The index of the first token that begins at {@code offset} or later. */
    private int firstTokenFrom(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
