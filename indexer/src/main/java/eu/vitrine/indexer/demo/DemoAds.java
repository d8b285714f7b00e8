// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import eu.vitrine.catalog.Advertiser;
import eu.vitrine.catalog.NumberRange;
import eu.vitrine.catalog.Period;
import eu.vitrine.catalog.Reach;
import eu.vitrine.catalog.Removal;
import eu.vitrine.catalog.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The ads of Krambazar, a marketplace that does not exist: lines of the format {@code vitrine} that go through the same intake as anybody's. The
 * same count, seed and day give the same bytes. Every platform, source and host says that it is made up. Immutable and thread-safe.
 */
public final class DemoAds {

    /** How many ads the demo has unless told otherwise. */
    public static final int COUNT = 20_000;

    /** The seed of the demo that everybody sees. */
    public static final long SEED = 20_261_121;

    /** The day from which the demo looks at its ads. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    /** The platform of every ad of the demo. */
    public static final String PLATFORM = "demo";

    private static final double REMOVED = 0.03;
    private static final double STILL_SAYS_ALL = 0.6;
    private static final double ADVERTISER_UNKNOWN = 0.25;

    /** The format writes the ends of a range beside its country. */
    private interface FlatRange {

        @JsonUnwrapped
        NumberRange range();
    }

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(Reach.CountryReach.class, FlatRange.class)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final Stock stock = Stock.load();
    private final int count;
    private final long seed;
    private final Instant retrievedAt;
    private final Schedule schedule;
    private final Audiences audiences = new Audiences(stock);
    private final Counts counts = new Counts(stock);
    private final Takedowns takedowns = new Takedowns(stock);

    /**
     * Ads that nobody placed.
     *
     * @param count how many, one or more
     * @param seed decides over everything that is drawn
     * @param day which ads are over, running or ahead is seen from here; never the clock, so that the demo stays the same
     */
    public DemoAds(int count, long seed, LocalDate day) {
        if (count < 1) {
            throw new IllegalArgumentException("a demo has at least one ad, not " + count);
        }
        this.count = count;
        this.seed = seed;
        retrievedAt = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        schedule = new Schedule(day);
    }

    /** One JSON object a line, without the line break, in the order of their ids; made while they are read. */
    public Stream<String> lines() {
        Campaigns campaigns = new Campaigns(stock, seed);
        return new Sellers(stock)
                .of(count, seed).stream()
                        .flatMap(seller -> campaigns.of(seller).stream())
                        .flatMap(campaign -> IntStream.range(0, campaign.ads())
                                .mapToObj(ad -> JSON.writeValueAsString(ad(campaign, campaign.firstAd() + ad))));
    }

    private RawAd ad(Campaign campaign, int number) {
        Dice dice = new Dice(seed, "ad", number);
        boolean takenDown = dice.chance(REMOVED);
        List<Period> periods = schedule.periods(dice, takenDown);
        Audience audience = audiences.of(dice, campaign);
        boolean begun = periods.getFirst().from().isBefore(retrievedAt);
        Reach reach = begun ? counts.of(dice, campaign, Boolean.TRUE.equals(audience.targeted())) : null;
        Removal removal = takenDown ? takedowns.of(dice, campaign, periods, reach) : null;
        String record = "%06d".formatted(number);
        RawAd ad = new RawAd(
                PLATFORM + ":" + record,
                PLATFORM,
                campaign.kind(),
                Creative.content(campaign),
                Creative.product(campaign),
                campaign.listing().subject(),
                advertiser(dice, campaign),
                campaign.payer(),
                periods,
                audience.targeted(),
                audience.rows(),
                reach,
                removal,
                new Source(PLATFORM, record, retrievedAt));
        return takenDown && !dice.chance(STILL_SAYS_ALL) ? ad.withoutWhatWasShown() : ad;
    }

    private static @Nullable Advertiser advertiser(Dice dice, Campaign campaign) {
        return campaign.isPost() && dice.chance(ADVERTISER_UNKNOWN)
                ? null
                : campaign.seller().advertiser();
    }
}
