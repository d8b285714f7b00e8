// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.corpus;

import eu.vitrine.catalog.Targeting;
import eu.vitrine.catalog.Targeting.Dimension;
import eu.vitrine.catalog.Targeting.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** At whom ads are aimed, with the shares and the lengths of lists that were counted in political ads and in the targeting of British advertisers. */
final class Audience {

    private static final int INTERESTS = 8_000;
    private static final int SEGMENTS = 900;
    private static final int POSTAL_CODES = 12_000;
    private static final int REGIONS = 900;
    private static final int METROS = 400;
    private static final int CIRCLES = 3_000;
    private static final int MOST_VALUES = 3_999;

    /** Ads of those who aim carefully name more kinds than others; on average all shares below are kept. */
    private static final double CAREFUL = 0.3;

    private static final double CAREFULLY = 1.8;
    private static final double ROUGHLY = 0.65;

    private static final Choice<String> AGES = Choice.of(
            "18+ 42, 18-34 7, 13+ 6, 18-35 4, 18-24 4, 18-39 3, 25+ 3, 21+ 2, 25-44 2, 35+ 2, 35-54 2, 45+ 2, 55+ 1, 65+ 1");
    private static final Choice<String> DEVICES = Choice.of("ios 6, android 5, desktop 2, wifi 1");

    private final Dice dice;
    private final double care;
    private final List<Targeting> rows = new ArrayList<>();

    private Audience(Dice dice) {
        this.dice = dice;
        this.care = dice.chance(CAREFUL) ? CAREFULLY : ROUGHLY;
    }

    static List<Targeting> of(Dice dice, String language) {
        Audience audience = new Audience(dice);
        audience.included(language);
        audience.excluded();
        return audience.rows;
    }

    private void included(String language) {
        sometimes(0.95, Dimension.AGE, () -> List.of(AGES.draw(dice)));
        sometimes(0.6, Dimension.SEGMENT, () -> several("segment ", SEGMENTS, dice.count(2, 0.8, 40)));
        sometimes(0.32, Dimension.LANGUAGE, () -> List.of(language));
        sometimes(0.42, Dimension.LOCATION, this::places);
        sometimes(0.25, Dimension.INTEREST, () -> several("interest ", INTERESTS, dice.count(4, 0.9, 168)));
        sometimes(0.11, Dimension.GENDER, () -> List.of(dice.chance(0.8) ? "female" : "male"));
        sometimes(0.04, Dimension.DEMOGRAPHIC, () -> several("group ", 120, dice.count(1, 0.5, 9)));
        sometimes(0.03, Dimension.CUSTOM_LIST, List::of);
        sometimes(0.02, Dimension.LOOKALIKE, List::of);
        sometimes(0.014, Dimension.DEVICE, () -> List.of(DEVICES.draw(dice)));
        sometimes(0.01, Dimension.RETARGETING, List::of);
    }

    private void excluded() {
        if (dice.chance(0.04)) {
            rows.add(new Targeting(Dimension.LOCATION, Operator.EXCLUDE, regions()));
        }
        if (dice.chance(0.012)) {
            rows.add(new Targeting(Dimension.CUSTOM_LIST, Operator.EXCLUDE, List.of()));
        }
        if (dice.chance(0.01)) {
            rows.add(new Targeting(Dimension.INTEREST, Operator.EXCLUDE, several("interest ", INTERESTS, 2)));
        }
    }

    private void sometimes(double share, Dimension dimension, Supplier<List<String>> values) {
        if (dice.chance(share > 0.9 ? share : share * care)) {
            rows.add(new Targeting(dimension, Operator.INCLUDE, values.get()));
        }
    }

    /** Regions, seldom lists of postal codes that can be thousands long, metropolitan areas, circles. */
    private List<String> places() {
        double drawn = dice.uniform();
        if (drawn < 0.55) {
            return regions();
        }
        if (drawn < 0.77) {
            return several("postal/", POSTAL_CODES, dice.count(28, 1.6, MOST_VALUES));
        }
        return drawn < 0.93
                ? several("metro/", METROS, dice.count(2, 0.9, 30))
                : several("radius/", CIRCLES, dice.count(4, 1.1, 203));
    }

    private List<String> regions() {
        return several("region/", REGIONS, dice.count(1, 1.3, 51));
    }

    private List<String> several(String what, int different, int count) {
        return Stream.generate(() -> what + dice.zipf(different, 30))
                .limit(count)
                .distinct()
                .toList();
    }
}
