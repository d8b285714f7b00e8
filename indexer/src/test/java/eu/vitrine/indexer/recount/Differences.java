// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares the answers of two engines, and keeps account: of what was compared how often, and of each difference. Not thread-safe. */
final class Differences {

    private static final int LONGEST = 600;

    private final SortedMap<String, Integer> compared = new TreeMap<>();
    private final List<String> found = new ArrayList<>();

    /**
     * Compares two answers.
     *
     * @param what they are, such as {@code total}
     * @param question to which they are the answers
     */
    void compare(String what, Object question, @Nullable Object one, @Nullable Object other) {
        compared.merge(what, 1, Integer::sum);
        if (!Objects.equals(one, other)) {
            found.add("%s of %s:%n  %s%n  %s".formatted(what, question, cut(one), cut(other)));
        }
    }

    /** Each difference. */
    List<String> found() {
        return List.copyOf(found);
    }

    /** One line: what was compared how often, and how many differences there were. */
    String summary() {
        List<String> counts = new ArrayList<>();
        for (Map.Entry<String, Integer> entry : compared.entrySet()) {
            counts.add(entry.getKey() + " " + entry.getValue());
        }
        return found.size() + " differences; compared: " + String.join(", ", counts);
    }

    private static String cut(@Nullable Object answer) {
        String text = String.valueOf(answer);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
