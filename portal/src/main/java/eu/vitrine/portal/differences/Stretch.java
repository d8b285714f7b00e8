// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.differences;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Neighbouring tokens that were all kept, or all replaced by others.
 *
 * @param before the tokens as they were; empty if there were none
 * @param after the tokens as they are; empty if there are none
 */
record Stretch(List<String> before, List<String> after) {

    /**
     * Above so many tokens between the first difference and the last, nothing is aligned: the time that takes grows with the square of what
     * differs. Prose of 100,000 characters has some thousand sentences.
     */
    private static final int MOST = 6_000;

    boolean kept() {
        return before.equals(after);
    }

    /** The stretches from one list to the other, in order, with as few changes as can be. */
    static List<Stretch> between(List<String> before, List<String> after) {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<String> old = before.subList(start, before.size() - end);
        List<String> current = after.subList(start, after.size() - end);
        Stream<Stretch> middle = old.size() + current.size() > MOST
                ? Stream.of(new Stretch(old, current))
                : DiffUtils.diff(old, current, new MyersDiffWithLinearSpace<>(), null, true).getDeltas().stream()
                        .map(Stretch::of);
        return joined(Stream.of(
                        Stream.of(kept(before.subList(0, start))),
                        middle,
                        Stream.of(kept(before.subList(before.size() - end, before.size()))))
                .flatMap(parts -> parts)
                .filter(stretch -> !stretch.before.isEmpty() || !stretch.after.isEmpty())
                .toList());
    }

    /** What follows each other without anything kept between is one replacement. */
    private static List<Stretch> joined(List<Stretch> stretches) {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch stretch : stretches) {
            if (stretch.kept() || joined.isEmpty() || joined.getLast().kept()) {
                joined.add(stretch);
            } else {
                Stretch last = joined.removeLast();
                joined.add(new Stretch(both(last.before, stretch.before), both(last.after, stretch.after)));
            }
        }
        return joined;
    }

    private static List<String> both(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static Stretch kept(List<String> tokens) {
        return new Stretch(tokens, tokens);
    }

    private static Stretch of(AbstractDelta<String> delta) {
        List<String> old = delta.getSource().getLines();
        return delta.getType() == DeltaType.EQUAL
                ? kept(old)
                : new Stretch(old, delta.getTarget().getLines());
    }
}
