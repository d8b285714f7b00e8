// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.floor;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Sort;
import eu.vitrine.catalog.schema.AdSchema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects all of the ads that is counted or sorted by. Not thread-safe. */
final class Shelf {

    private final Instant moment;
    private final Ids ids = new Ids();
    private final Map<Field.Facetable<Ad>, ColumnBuilder> columns = new LinkedHashMap<>();
    private final Map<Sort<Ad>, Longs> keys = new LinkedHashMap<>();

    /** @param moment at which the status of all is derived, once: none changes while peers are asked */
    Shelf(Instant moment) {
        this.moment = moment;
        AdSchema.ADS.facets().stream()
                .filter(field -> field.counted() == Field.Counted.ALWAYS)
                .forEach(field -> columns.put(field, new ColumnBuilder()));
        AdSchema.ADS.sorts().forEach(sort -> keys.put(sort, new Longs()));
    }

    void add(Ad ad) {
        ids.add(ad.id());
        columns.forEach((field, column) -> column.add(
                switch (field) {
                    case Field.Keyword<Ad> keyword -> keyword.values().apply(ad);
                    case Field.Standing<Ad> standing ->
                        List.of(ad.status(moment).name());
                }));
        keys.forEach((sort, all) -> all.add(sort.key().applyAsLong(ad)));
    }

    Ids ids() {
        return ids;
    }

    /** By the names of their fields. */
    Map<String, Column> columns() {
        Map<String, Column> built = new LinkedHashMap<>();
        columns.forEach((field, column) -> built.put(field.name(), column.build()));
        return built;
    }

    /** By their names. */
    Map<String, Order> orders() {
        int[] ranks = ids.ranks();
        Map<String, Order> orders = new LinkedHashMap<>();
        List<Sort<Ad>> sorts = new ArrayList<>(keys.keySet());
        for (Sort<Ad> sort : sorts) {
            Longs all = keys.get(sort);
            if (all != null) {
                orders.put(sort.name(), Order.of(all.toArray(), ranks, sort.descending()));
            }
        }
        return orders;
    }
}
