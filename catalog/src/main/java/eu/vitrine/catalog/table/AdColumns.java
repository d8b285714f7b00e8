// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.table;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.NumberRange;
import eu.vitrine.catalog.Reach;
import eu.vitrine.catalog.schema.AdSchema;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Ads as a table: their id, every field of their table, and the reach by country, as {@code DE:80000} or, where a range was published, {@code DE:1000-2000}. */
public final class AdColumns {

    private AdColumns() {}

    /**
     * The columns, in order.
     *
     * @param now the moment at which status is derived
     */
    public static List<Column<Ad>> at(Instant now) {
        return Stream.concat(
                        Columns.of(AdSchema.ADS, now).stream(),
                        Stream.of(new Column.Texts<>("reachByCountry", AdColumns::byCountry)))
                .toList();
    }

    private static List<String> byCountry(Ad ad) {
        Reach reach = ad.reach();
        return reach == null
                ? List.of()
                : reach.byCountry().stream()
                        .map(entry -> entry.country() + ':' + written(entry.range()))
                        .toList();
    }

    private static String written(NumberRange range) {
        return range.exact() ? Long.toString(range.from()) : range.from() + "-" + range.to();
    }
}
