// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a shop answers. */
record Page(int status, Map<String, String> headers, String body) {

    private static final List<String> ITEMS = List.of("chair", "kettle", "lamp", "shoes");

    static Page of(String body) {
        return new Page(200, Map.of("Content-Type", "application/json"), body);
    }

    static Page failed(int status) {
        return new Page(status, Map.of(), "no");
    }

    /** Every item in the order of its name. */
    static Page feed() {
        return feed(List.of());
    }

    /** These items first, the last one before the others. */
    static Page feed(List<String> liked) {
        List<String> order = new ArrayList<>(liked.reversed());
        order.addAll(ITEMS);
        return of("{\"items\":\n%s}".formatted(order.stream().distinct().toList()));
    }
}
