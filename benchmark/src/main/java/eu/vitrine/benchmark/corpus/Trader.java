// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.corpus;

import eu.vitrine.catalog.Advertiser;
import eu.vitrine.catalog.Payer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who advertises, the same for the same number. Immutable.
 *
 * @param rank 0 is who advertises most
 * @param platform where
 * @param country where most of the ads are shown
 * @param payer who pays; null if nobody else does
 * @param brands what is sold; often one, sometimes none
 * @param subject what most of the ads are about
 * @param texts how many texts the ads share
 */
record Trader(
        int rank,
        String platform,
        String country,
        Advertiser advertiser,
        @Nullable Payer payer,
        List<String> brands,
        int subject,
        int texts) {

    /** Makes the largest of a million ads about 30,000, half of all traders have 5 or fewer, and one in a hundred 260. */
    private static final double FLAT = 3;

    private static final double TRADERS_PER_AD = 0.043;
    private static final double ADS_PER_TEXT = 6;
    private static final double PAID_BY_OTHERS = 0.15;
    private static final double OTHER_COUNTRY = 0.15;
    private static final double PERSON = 0.04;
    private static final double NO_BRAND = 0.35;
    private static final int SUBJECTS = 60;
    private static final Choice<String> PLATFORMS = Choice.of("market 80, video 15, maps 5");

    /** The one behind an ad, in a corpus of this size. */
    static Trader draw(Dice dice, long seed, long size) {
        int traders = traders(size);
        return of(seed, dice.zipf(traders, FLAT), size);
    }

    private static int traders(long size) {
        return (int) Math.max(1, size * TRADERS_PER_AD);
    }

    static Trader of(long seed, int rank, long size) {
        Dice dice = new Dice(seed, "trader", rank);
        String country = Markets.home(dice);
        Vocabulary words = Markets.vocabulary(Markets.language(dice, country));
        String platform = PLATFORMS.draw(dice);
        String name = words.name(dice, 2) + " " + rank % 97;
        String registered = dice.chance(OTHER_COUNTRY) ? Markets.home(dice) : country;
        boolean person = dice.chance(PERSON);
        Advertiser advertiser = new Advertiser(
                Advertiser.derivedId(platform, name, registered),
                name,
                person || dice.chance(0.5) ? null : name + " Ltd",
                registered,
                person ? null : "R" + (100_000 + rank),
                person);
        int brands = dice.chance(NO_BRAND) ? 0 : dice.count(1, 0.6, 5);
        List<String> names = Stream.generate(() -> words.name(dice, 1))
                .limit(brands)
                .distinct()
                .toList();
        double ads = size / (rank + FLAT) / StrictMath.log((traders(size) + FLAT) / FLAT);
        return new Trader(
                rank,
                platform,
                country,
                advertiser,
                payer(dice, words, country, traders(size)),
                names,
                dice.zipf(SUBJECTS, 4),
                (int) Math.max(1, Math.round(ads / ADS_PER_TEXT)));
    }

    private static @Nullable Payer payer(Dice dice, Vocabulary words, String country, int traders) {
        if (!dice.chance(PAID_BY_OTHERS)) {
            return null;
        }
        int agency = dice.zipf(Math.max(1, traders / 20), FLAT);
        return new Payer(words.name(new Dice(agency, "payer", 0), 2) + " Agency", null, country, false);
    }
}
