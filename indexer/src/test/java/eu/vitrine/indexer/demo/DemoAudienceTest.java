// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Finding;
import eu.vitrine.catalog.Targeting;
import eu.vitrine.catalog.Targeting.Dimension;
import eu.vitrine.catalog.Targeting.Operator;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class DemoAudienceTest {

    private final List<Ad> ads = DemoRecords.ads();
    private final List<Ad> aimed =
            ads.stream().filter(ad -> Boolean.TRUE.equals(ad.targeted())).toList();

    @Test
    void audiencesAreChosenAsMeasured() {
        assertThat(share(ads.stream()
                        .filter(ad -> Boolean.FALSE.equals(ad.targeted()))
                        .count()))
                .isCloseTo(0.12, within(0.02));
        assertThat(share(ads.stream().filter(ad -> ad.targeted() == null).count()))
                .isCloseTo(0.02, within(0.01));
        Map.of(
                        Dimension.AGE, 0.95,
                        Dimension.SEGMENT, 0.6,
                        Dimension.LANGUAGE, 0.32,
                        Dimension.LOCATION, 0.32,
                        Dimension.INTEREST, 0.25,
                        Dimension.GENDER, 0.11)
                .forEach((dimension, share) -> assertThat(
                                aimed.stream().filter(uses(dimension)).count() / (double) aimed.size())
                        .as(dimension.name())
                        .isCloseTo(share, within(0.02)));
    }

    @Test
    void mostAudiencesAreChosenByThreeThingsAndNoneByMoreThanNine() {
        List<Long> dimensions = aimed.stream()
                .map(ad -> ad.targeting().stream()
                        .map(Targeting::dimension)
                        .distinct()
                        .count())
                .toList();
        assertThat(quantile(dimensions, 0.5)).isEqualTo(3);
        assertThat(quantile(dimensions, 0.9)).isEqualTo(5);
        assertThat(dimensions).allMatch(count -> count <= 9).contains(9L);
    }

    @Test
    void twoInAHundredCriteriaExclude() {
        List<Targeting> rows =
                ads.stream().flatMap(ad -> ad.targeting().stream()).toList();
        long excluding =
                rows.stream().filter(row -> row.operator() == Operator.EXCLUDE).count();
        assertThat(excluding / (double) rows.size()).isBetween(0.01, 0.03);
        assertThat(rows).anyMatch(row -> row.values().size() > 300);
    }

    @Test
    void findingsOccurButSeldom() {
        assertThat(EnumSet.of(Finding.PERSONAL_DATA_MASKED, Finding.TARGETING_CONTRADICTED))
                .allSatisfy(finding -> assertThat(
                                ads.stream().filter(ad -> ad.findings().contains(finding)))
                        .hasSizeBetween(10, 200));
    }

    private static Predicate<Ad> uses(Dimension dimension) {
        return ad -> ad.targeting().stream()
                .anyMatch(row -> row.dimension() == dimension && row.operator() == Operator.INCLUDE);
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
