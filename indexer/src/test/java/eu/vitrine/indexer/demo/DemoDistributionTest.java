// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Advertiser;
import eu.vitrine.catalog.Content;
import eu.vitrine.catalog.NumberRange;
import eu.vitrine.catalog.Reach;
import eu.vitrine.catalog.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoDistributionTest {

    private static final Instant TODAY =
            DemoAds.DAY.atStartOfDay(ZoneOffset.UTC).toInstant();

    private final List<Ad> ads = DemoRecords.ads();

    @Test
    void everyOfficialLanguageIsSpoken() {
        Map<String, Long> languages = counted(content(Content::language));
        assertThat(languages.keySet())
                .containsExactlyInAnyOrder(
                        "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv".split(" "));
        assertThat(languages.values()).allSatisfy(count -> assertThat(count).isGreaterThan(80));
    }

    @Test
    void everyMemberStateIsReached() {
        Map<String, Long> countries = counted(ads.stream()
                .map(Ad::reach)
                .filter(Objects::nonNull)
                .flatMap(reach -> reach.byCountry().stream())
                .map(Reach.CountryReach::country)
                .toList());
        assertThat(countries).hasSize(27);
        assertThat(countries.values()).allSatisfy(count -> assertThat(count).isGreaterThan(80));
    }

    @Test
    void statusesAreMixed() {
        Map<Status, Long> statuses =
                counted(ads.stream().map(ad -> ad.status(TODAY)).toList());
        assertThat(share(statuses.getOrDefault(Status.ACTIVE, 0L))).isCloseTo(0.26, within(0.04));
        assertThat(share(statuses.getOrDefault(Status.ENDED, 0L))).isCloseTo(0.68, within(0.04));
        assertThat(share(statuses.getOrDefault(Status.SCHEDULED, 0L))).isCloseTo(0.03, within(0.01));
        assertThat(share(statuses.getOrDefault(Status.REMOVED, 0L))).isCloseTo(0.03, within(0.01));
    }

    @Test
    void noAdHasToExpireYet() {
        Instant yearAgo = DemoAds.DAY.minusYears(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        assertThat(ads).allSatisfy(ad -> assertThat(ad.lastShown()).isAfter(yearAgo));
    }

    @Test
    void periodsAreAsLongAsMeasured() {
        List<Long> days = ads.stream()
                .map(Ad::latestPeriod)
                .filter(period -> !period.open())
                .map(period -> Duration.between(period.from(), period.end()).toDays())
                .toList();
        assertThat(quantile(days, 0.5)).isBetween(20L, 25L);
        assertThat(quantile(days, 0.9)).isBetween(75L, 100L);
        assertThat(quantile(days, 0.99)).isBetween(180L, 240L);
        assertThat(share(ads.size() - days.size())).isCloseTo(0.19, within(0.02));
        assertThat(ads).anyMatch(ad -> ad.periods().size() == 4);
    }

    @Test
    void someSellersHaveHundredsOfAdsAndMostHaveAFew() {
        Collection<Long> sizes = counted(ads.stream()
                        .map(Ad::advertiser)
                        .filter(Objects::nonNull)
                        .map(Advertiser::id)
                        .toList())
                .values();
        assertThat(sizes).hasSizeBetween(800, 1_100);
        assertThat(quantile(sizes, 0.5)).isBetween(3L, 5L);
        assertThat(quantile(sizes, 0.9)).isBetween(25L, 36L);
        assertThat(quantile(sizes, 0.99)).isBetween(220L, 340L);
    }

    @Test
    void aQuarterIsPaidBySomebodyElse() {
        assertThat(share(ads.stream().filter(ad -> ad.payer() != null).count())).isCloseTo(0.25, within(0.04));
        assertThat(ads)
                .filteredOn(ad -> ad.advertiser() != null
                        && Boolean.TRUE.equals(ad.advertiser().naturalPerson()))
                .isNotEmpty();
    }

    @Test
    void fiveToSevenAdsShareAText() {
        Map<String, Long> texts = counted(content(Content::body));
        Collection<Long> lengths =
                texts.keySet().stream().map(text -> (long) text.length()).toList();
        List<Long> titles = content(Content::title).stream()
                .map(text -> (long) text.length())
                .toList();
        assertThat(counted(content(content -> content.title() + content.body())).size())
                .isBetween(ads.size() / 7, ads.size() / 5);
        assertThat(quantile(lengths, 0.5)).isBetween(130L, 165L);
        assertThat(quantile(lengths, 0.99)).isLessThan(481);
        assertThat(titles).allSatisfy(length -> assertThat(length).isBetween(20L, 80L));
        assertThat(texts.keySet()).noneMatch(text -> text.contains("{") || text.contains("  "));
    }

    @Test
    void whatLiesAheadHasReachedNobodyAndNobodyIsReachedTwice() {
        assertThat(ads)
                .filteredOn(ad ->
                        ad.status(TODAY) == Status.SCHEDULED && ad.periods().size() == 1)
                .allMatch(ad -> ad.reach() == null);
        assertThat(ads.stream()
                        .map(Ad::reach)
                        .filter(Objects::nonNull)
                        .flatMap(reach -> reach.byCountry().stream())
                        .filter(reach -> reach.country().equals("MT"))
                        .map(Reach.CountryReach::range)
                        .filter(NumberRange::exact))
                .allMatch(range -> range.to() <= 563_000);
    }

    private List<String> content(Function<Content, String> read) {
        return ads.stream().map(Ad::content).filter(Objects::nonNull).map(read).toList();
    }

    private static <T> Map<T, Long> counted(Collection<T> values) {
        return values.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static double share(long count) {
        return count / (double) DemoAds.COUNT;
    }

    private static long quantile(Collection<Long> values, double share) {
        return values.stream()
                .sorted()
                .skip((long) (values.size() * share))
                .findFirst()
                .orElseThrow();
    }
}
