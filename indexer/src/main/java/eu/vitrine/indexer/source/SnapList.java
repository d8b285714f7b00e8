// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** How Snap writes several values into one field. */
final class SnapList {

    private SnapList() {}

    /** Names with commas between them; a comma inside parentheses belongs to the name: {@code Occupation (Legal, Education or Health)}. */
    static List<String> ofNames(String field) {
        List<String> names = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < field.length(); i++) {
            switch (field.charAt(i)) {
                case '(' -> depth++;
                case ')' -> depth = Math.max(0, depth - 1);
                case ',' -> {
                    if (depth == 0) {
                        names.add(field.substring(start, i));
                        start = i + 1;
                    }
                }
                default -> {}
            }
        }
        names.add(field.substring(start));
        return trimmed(names);
    }

    /** Circles with commas between them; each starts with {@code latitude}. */
    static List<String> ofCircles(String field) {
        return trimmed(Arrays.asList(field.split(",(?=\\s*latitude)")));
    }

    private static List<String> trimmed(List<String> values) {
        return values.stream()
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }
}
