// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines of ads as short as they can be. */
final class Ads {

    private Ads() {}

    /** A line, with its end. */
    static String line(int number) {
        return shown(number, "2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z");
    }

    /** Lines from the first number up to before the second. */
    static String lines(int from, int before) {
        return IntStream.range(from, before).mapToObj(Ads::line).collect(Collectors.joining());
    }

    /** A line of an ad shown between two moments; the second may be "null". */
    static String shown(int number, String from, String to) {
        String end = to.equals("null") ? to : '"' + to + '"';
        return """
                {"id":"t:%d","platform":"t","kind":"AD","advertiser":{"name":"Adv %d"},"periods":[{"from":"%s","to":%s}]}
                """.formatted(number, number % 3, from, end);
    }
}
