// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.corpus;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Finding;
import eu.vitrine.catalog.Period;
import eu.vitrine.catalog.Reach;
import eu.vitrine.catalog.Source;
import eu.vitrine.catalog.Subject;
import eu.vitrine.catalog.Targeting;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Made-up ads, the same for the same seed and size on every machine. Each is drawn when it is asked for, from its number alone, so that any number of them takes no
 * memory. Immutable and thread-safe.
 *
 * @param size how many, at least 1
 */
public record Corpus(long seed, long size) implements Iterable<Ad> {

    /** The day on which the ads are looked at. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final int SUBJECT_CODES = 1_000;
    private static final double OTHER_SUBJECT = 0.1;
    private static final double COMMUNICATION = 0.04;
    private static final double UNSAID = 0.02;
    private static final double FINDING = 0.004;

    /** Refuses an empty one. */
    public Corpus {
        if (size < 1) {
            throw new IllegalArgumentException("a corpus of " + size + " ads: name at least 1");
        }
    }

    @Override
    public Iterator<Ad> iterator() {
        return LongStream.range(0, size).mapToObj(this::ad).iterator();
    }

    /** The ads from a number on, and before another one. */
    public Iterable<Ad> part(long from, long until) {
        return () -> LongStream.range(from, until).mapToObj(this::ad).iterator();
    }

    /** The ad of this number, from 0. */
    public Ad ad(long number) {
        Dice dice = new Dice(seed, "ad", number);
        Trader trader = Trader.draw(dice, seed, size);
        String id = trader.platform() + ":" + HexFormat.of().toHexDigits(Dice.mixed(number ^ seed));
        Ad.Kind kind = dice.chance(COMMUNICATION) ? Ad.Kind.COMMERCIAL_COMMUNICATION : Ad.Kind.AD;
        Texts texts = Texts.of(seed, trader, dice.below(trader.texts()));
        List<Targeting> targeting = Audience.of(dice, language(texts));
        Set<String> countries = Markets.of(dice, trader.country());
        List<Period> periods = Presentation.periods(dice);
        @Nullable Reach reach = Presentation.reach(dice, countries);
        Boolean targeted = targeting.isEmpty() ? (dice.chance(UNSAID) ? null : Boolean.FALSE) : Boolean.TRUE;
        Set<Finding> findings = dice.chance(FINDING) ? Set.of(Finding.SPECIAL_CATEGORY_PROFILING) : Set.of();
        if (dice.chance(Removals.SHARE)) {
            return Ad.removed(
                    id,
                    trader.platform(),
                    kind,
                    periods,
                    targeted,
                    targeting,
                    reach,
                    Removals.draw(dice, trader.country()),
                    findings);
        }
        return new Ad(
                id,
                trader.platform(),
                kind,
                texts.content(),
                texts.product(),
                subject(dice, trader),
                trader.advertiser(),
                trader.payer(),
                periods,
                targeted,
                targeting,
                reach,
                null,
                findings,
                new Source("export " + number % 4, Long.toString(number), null));
    }

    private static String language(Texts texts) {
        String language = texts.content().language();
        return language == null ? "en" : language;
    }

    private static Subject subject(Dice dice, Trader trader) {
        int subject = dice.chance(OTHER_SUBJECT) ? dice.below(60) : trader.subject();
        return new Subject(Integer.toString(SUBJECT_CODES + subject), "Subject " + subject);
    }
}
