// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.targeting;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Period;
import eu.vitrine.catalog.TargetingParameter;
import eu.vitrine.catalog.search.Criterion;
import eu.vitrine.catalog.search.Hit;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Counts the ads that were aimed with a parameter. Thread-safe. */
@Component
public class AdUses {

    /** So many months are told apart; what lies farther apart is told by years. */
    private static final long MOST_MONTHS = 36;

    private static final long MOST_YEARS = 50;

    private final RecordSearch<Ad> ads;
    private final InstantSource clock;

    AdUses(RecordSearch<Ad> ads, InstantSource clock) {
        this.ads = ads;
        this.clock = clock;
    }

    /** The ads of the platform that were shown to people by this. */
    Query including(TargetingParameter parameter) {
        return by("targeting", parameter);
    }

    /** The ads of the platform that were kept from people by this. */
    Query excluding(TargetingParameter parameter) {
        return by("excluded", parameter);
    }

    /** Those of them that were shown within these days. */
    static Query within(Query query, AdUse.Stretch stretch) {
        return query.with(new Criterion.Overlaps("shown", stretch.from(), stretch.to()));
    }

    /**
     * How many ads were aimed with it, in all and over time.
     *
     * @throws eu.vitrine.catalog.search.Unanswered if the catalogue cannot answer
     */
    public AdUse of(TargetingParameter parameter) {
        Query include = including(parameter);
        Query exclude = excluding(parameter);
        List<AdUse.Stretch> over = stretches(include, exclude).stream()
                .map(stretch -> new AdUse.Stretch(
                        stretch.from(), stretch.to(), count(within(include, stretch)), count(within(exclude, stretch))))
                .toList();
        return new AdUse(count(include), count(exclude), over);
    }

    private static Query by(String field, TargetingParameter parameter) {
        return Query.ALL
                .with(new Criterion.AnyOf("platform", new TreeSet<>(List.of(parameter.platform()))))
                .with(new Criterion.AnyOf(
                        field, new TreeSet<>(List.of(parameter.dimension().name()))));
    }

    private long count(Query query) {
        return ads.search(SearchRequest.of(query).withSize(0).withFacets(List.of()))
                .total()
                .value();
    }

    /** From the month of the first showing to that of the last, but not beyond now. */
    private List<AdUse.Stretch> stretches(Query include, Query exclude) {
        Optional<YearMonth> first = shown(include, exclude, "oldest")
                .map(Period::from)
                .map(AdUses::month)
                .min(YearMonth::compareTo);
        if (first.isEmpty()) {
            return List.of();
        }
        YearMonth now = month(clock.instant());
        YearMonth last = shown(include, exclude, "lastShown")
                .map(period -> period.open() || month(period.end()).isAfter(now) ? now : month(period.end()))
                .max(YearMonth::compareTo)
                .orElse(now);
        return first.get().until(last, ChronoUnit.MONTHS) < MOST_MONTHS
                ? Stream.iterate(first.get(), month -> !month.isAfter(last), month -> month.plusMonths(1))
                        .map(month -> new AdUse.Stretch(month.atDay(1), month.atEndOfMonth(), 0, 0))
                        .toList()
                : years(first.get().getYear(), last.getYear());
    }

    private static List<AdUse.Stretch> years(int first, int last) {
        return Stream.iterate((int) Math.max(first, last - MOST_YEARS), year -> year <= last, year -> year + 1)
                .map(year -> new AdUse.Stretch(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), 0, 0))
                .toList();
    }

    private Stream<Period> shown(Query include, Query exclude, String sort) {
        return Stream.of(include, exclude)
                .map(query -> SearchRequest.of(query.withSort(sort)).withSize(1).withFacets(List.of()))
                .flatMap(request -> ads.search(request).hits().stream())
                .map(Hit::record)
                .map(Ad::latestPeriod);
    }

    private static YearMonth month(Instant moment) {
        return YearMonth.from(moment.atOffset(ZoneOffset.UTC));
    }
}
