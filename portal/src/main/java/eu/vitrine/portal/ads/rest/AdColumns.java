// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.NumberRange;
import eu.vitrine.catalog.Passage;
import eu.vitrine.catalog.Period;
import eu.vitrine.catalog.Reach;
import eu.vitrine.catalog.Status;
import eu.vitrine.catalog.schema.AdSchema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the CSV export: the id, every field of the table, and the reach by country. Several values stand in one cell, separated by
 * {@code |}; a {@code |} or {@code \} of a value has a {@code \} before it. Periods are written {@code from/to}, with {@code ..} for an end
 * that was not reported; the reach takes two columns, its lower and its upper end.
 */
final class AdColumns {

    private static final String ID = "id";
    private static final String SEPARATOR = "|";
    private static final String REACH_BY_COUNTRY = "reachByCountry";

    private AdColumns() {}

    /** The names, in order. */
    static List<String> names() {
        List<String> names = new ArrayList<>(List.of(ID));
        for (Field<Ad> field : AdSchema.ADS.fields()) {
            switch (field) {
                case Field.Number<Ad> number -> names.addAll(List.of(number.name() + "Min", number.name() + "Max"));
                case Field.Keyword<Ad> keyword -> names.add(keyword.name());
                case Field.Text<Ad> text -> names.add(text.name());
                case Field.Periods<Ad> periods -> names.add(periods.name());
                case Field.Standing<Ad> standing -> names.add(standing.name());
            }
        }
        names.add(REACH_BY_COUNTRY);
        return names;
    }

    /** The cells of an ad, in the same order; empty where nothing is known. */
    static List<String> cells(Ad ad, Instant now) {
        List<String> cells = new ArrayList<>(List.of(ad.id()));
        for (Field<Ad> field : AdSchema.ADS.fields()) {
            switch (field) {
                case Field.Number<Ad> number -> cells.addAll(ends(number.range().apply(ad)));
                case Field.Keyword<Ad> keyword ->
                    cells.add(joined(keyword.values().apply(ad)));
                case Field.Text<Ad> text ->
                    cells.add(text.words().apply(ad).stream().map(Passage::text).collect(Collectors.joining(" ")));
                case Field.Periods<Ad> periods ->
                    cells.add(periods(periods.periods().apply(ad)));
                case Field.Standing<Ad> standing -> cells.add(status(standing, ad, now));
            }
        }
        cells.add(byCountry(ad.reach()));
        return cells;
    }

    private static List<String> ends(@Nullable NumberRange range) {
        return range == null ? List.of("", "") : List.of(Long.toString(range.from()), Long.toString(range.to()));
    }

    private static String status(Field.Standing<Ad> standing, Ad ad, Instant now) {
        return Status.of(standing.removed().test(ad), standing.periods().apply(ad), now)
                .name();
    }

    private static String periods(List<Period> periods) {
        return periods.stream().map(AdColumns::period).collect(Collectors.joining(SEPARATOR));
    }

    private static String joined(Collection<String> values) {
        return values.stream()
                .map(value -> value.replace("\\", "\\\\").replace("|", "\\|"))
                .collect(Collectors.joining(SEPARATOR));
    }

    private static String period(Period period) {
        return period.from() + "/" + (period.to() == null ? ".." : period.to());
    }

    private static String byCountry(@Nullable Reach reach) {
        if (reach == null) {
            return "";
        }
        return reach.byCountry().stream()
                .map(entry -> entry.country() + ':' + range(entry.range()))
                .collect(Collectors.joining(SEPARATOR));
    }

    private static String range(NumberRange range) {
        return range.exact() ? Long.toString(range.from()) : range.from() + "-" + range.to();
    }
}
