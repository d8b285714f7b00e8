// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.text;

import java.util.TreeSet;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** The levels of headings that a text uses, counted without gaps: strangers begin with the third and jump to the sixth. */
final class Levels implements Walk {

    private final TreeSet<Integer> used = new TreeSet<>();

    static Levels of(Node document) {
        Levels levels = new Levels();
        levels.below(document);
        return levels;
    }

    /** Which of the levels in use this is, from 1. */
    int rank(int level) {
        return used.headSet(level, true).size();
    }

    @Override
    public void enter(Node node) {
        if (node instanceof Heading heading) {
            used.add(heading.getLevel());
        }
    }

    @Override
    public void leave(Node node) {}
}
