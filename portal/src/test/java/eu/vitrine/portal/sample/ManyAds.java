// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.sample;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Content.Format;
import eu.vitrine.catalog.Targeting.Dimension;
import eu.vitrine.catalog.sample.AdDraft;
import eu.vitrine.catalog.sample.RandomAds;
import eu.vitrine.catalog.sample.SampleAds;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The sample ads, and as many more as fill several pages: the same in every run. */
public final class ManyAds {

    /** Noon of the sample ads' day. */
    public static final Instant MOMENT = Instant.parse("2026-06-15T12:00:00Z");

    private static final int NUMBERED = 250;
    private static final int RANDOM = 150;
    private static final List<String> WORDS = List.of("summer", "sale", "shoes", "ferry", "island", "tickets", "new");
    private static final List<String> NAMES =
            List.of("Aegean Lines", "Lucky", "=HYPERLINK(\"x\")", "Brodo|Co", "Ölmühle");
    private static final List<String> COUNTRIES = List.of("DE", "FR", "GR", "PL", "MT");

    private ManyAds() {}

    /** All of them: sample ads, random ones with all the oddities of real exports, and some that tests count on. */
    public static List<Ad> all() {
        List<Ad> ads = new ArrayList<>(SampleAds.ALL);
        ads.addAll(RandomAds.some(7, RANDOM));
        Random random = new Random(7);
        for (int number = 0; number < NUMBERED; number++) {
            ads.add(numbered(number, random));
        }
        return ads;
    }

    private static Ad numbered(int number, Random random) {
        Instant from = MOMENT.minus(random.nextInt(100), ChronoUnit.DAYS);
        String advertiser = pick(NAMES, random);
        long reached = random.nextInt(10_000);
        return AdDraft.of("numbered-%03d".formatted(number))
                .title(pick(WORDS, random) + " " + pick(WORDS, random))
                .body("-" + pick(WORDS, random) + " for everybody, number " + number)
                .language(pick(List.of("en", "de", "el"), random))
                .format(pick(List.of(Format.values()), random))
                .product(pick(WORDS, random), pick(NAMES, random))
                .subject(pick(List.of("1474", "1488"), random))
                .advertiser(advertiser, pick(COUNTRIES, random))
                .shown(
                        from.toString(),
                        from.plus(random.nextInt(90), ChronoUnit.DAYS).toString())
                .include(Dimension.INTEREST, pick(List.of("Football", "Sailing"), random))
                .exclude(Dimension.AGE, "18-24")
                .reach(reached, reached + random.nextInt(100))
                .country(pick(COUNTRIES, random))
                .ad();
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
