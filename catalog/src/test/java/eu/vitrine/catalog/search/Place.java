// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Where a record stands in an order: its sort keys, then its id. */
record Place(List<Long> keys, String id) {

    /** By code points, which is the order of the UTF-8 bytes and not that of {@link String#compareTo}. */
    static final Comparator<String> CODE_POINTS = (left, right) ->
            Arrays.compareUnsigned(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));

    /** The order of places whose keys go, one by one, up or down. */
    static Comparator<Place> order(List<Boolean> descending) {
        Comparator<Place> order = (left, right) -> 0;
        for (int i = 0; i < descending.size(); i++) {
            int key = i;
            Comparator<Place> byKey = Comparator.comparing(place -> place.keys.get(key));
            order = order.thenComparing(descending.get(i) ? byKey.reversed() : byKey);
        }
        return order.thenComparing(Place::id, CODE_POINTS);
    }
}
