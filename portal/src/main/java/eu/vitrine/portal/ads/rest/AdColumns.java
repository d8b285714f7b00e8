// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.NumberRange;
import eu.vitrine.catalog.Period;
import eu.vitrine.catalog.Reach;
import eu.vitrine.catalog.Status;
import eu.vitrine.catalog.schema.AdSchema;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the CSV export: the id, every field of the table, and the reach by country. Several values stand in one cell, separated by
 * {@code |}; a {@code |} or {@code \} of a value has a {@code \} before it. Periods are written {@code from/to}, with {@code ..} for an end
 * that was not reported; the reach takes two columns, its lower and its upper end.
 */
final class AdColumns {

    private static final String ID = "id";
    private static final String REACH_BY_COUNTRY = "reachByCountry";

    private AdColumns() {}

    /** The names, in order. */
    static List<String> names() {
        Stream<String> fields = AdSchema.ADS.fields().stream().flatMap(AdColumns::names);
        return Stream.of(Stream.of(ID), fields, Stream.of(REACH_BY_COUNTRY))
                .flatMap(names -> names)
                .toList();
    }

    /** The cells of an ad, in the same order; empty where nothing is known. */
    static List<String> cells(Ad ad, Instant now) {
        Stream<String> fields = AdSchema.ADS.fields().stream().flatMap(field -> cells(field, ad, now));
        return Stream.of(Stream.of(ad.id()), fields, Stream.of(byCountry(ad.reach())))
                .flatMap(cells -> cells)
                .toList();
    }

    private static Stream<String> names(Field<Ad> field) {
        return switch (field) {
            case Field.Number<Ad> number -> Stream.of(number.name() + "Min", number.name() + "Max");
            case Field.Keyword<Ad> keyword -> Stream.of(keyword.name());
            case Field.Text<Ad> text -> Stream.of(text.name());
            case Field.Periods<Ad> periods -> Stream.of(periods.name());
            case Field.Standing<Ad> standing -> Stream.of(standing.name());
        };
    }

    private static Stream<String> cells(Field<Ad> field, Ad ad, Instant now) {
        return switch (field) {
            case Field.Number<Ad> number -> ends(number.range().apply(ad));
            case Field.Keyword<Ad> keyword -> Stream.of(joined(keyword.values().apply(ad)));
            case Field.Text<Ad> text -> Stream.of(String.join(" ", text.words().apply(ad)));
            case Field.Periods<Ad> periods ->
                Stream.of(periods.periods().apply(ad).stream()
                        .map(AdColumns::period)
                        .collect(Collectors.joining("|")));
            case Field.Standing<Ad> standing ->
                Stream.of(Status.of(
                                standing.removed().test(ad), standing.periods().apply(ad), now)
                        .name());
        };
    }

    private static Stream<String> ends(@Nullable NumberRange range) {
        return range == null ? Stream.of("", "") : Stream.of(Long.toString(range.from()), Long.toString(range.to()));
    }

    private static String joined(Collection<String> values) {
        return values.stream()
                .map(value -> value.replace("\\", "\\\\").replace("|", "\\|"))
                .collect(Collectors.joining("|"));
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
                .collect(Collectors.joining("|"));
    }

    private static String range(NumberRange range) {
        return range.exact() ? Long.toString(range.from()) : range.from() + "-" + range.to();
    }
}
