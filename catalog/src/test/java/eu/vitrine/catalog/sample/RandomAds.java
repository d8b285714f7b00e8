// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.sample;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Advertiser;
import eu.vitrine.catalog.Content.Format;
import eu.vitrine.catalog.Content.Media;
import eu.vitrine.catalog.Finding;
import eu.vitrine.catalog.NumberRange;
import eu.vitrine.catalog.Payer;
import eu.vitrine.catalog.Period;
import eu.vitrine.catalog.Reach.CountryReach;
import eu.vitrine.catalog.Reach.Unit;
import eu.vitrine.catalog.Removal;
import eu.vitrine.catalog.Source;
import eu.vitrine.catalog.Targeting;
import eu.vitrine.catalog.Targeting.Dimension;
import eu.vitrine.catalog.Targeting.Operator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Random ads that leave out nothing an ad can be: many languages and scripts, long tails, values that are nearly the same, hostile ones, one row
 * with 3,999 values, removed ads, all kinds of periods and ranges. Valid, and equal to what their JSON form reads back as.
 */
public final class RandomAds {

    private static final Instant AROUND = Instant.parse("2026-06-15T12:00:00Z");
    private static final List<String> COUNTRIES = List.of(
            "DE", "FR", "IT", "ES", "PL", "RO", "NL", "BE", "GR", "CZ", "SE", "PT", "HU", "AT", "BG", "DK", "FI", "SK",
            "IE", "HR", "LT", "SI", "LV", "EE", "CY", "LU", "MT", "XK");
    private static final List<String> SUBJECTS = List.of("1474", "1042", "42", "Politics", "politics", "Bücher", "a/b");
    private static final List<String> SHARED = List.of(
            "Summer sale in all shops. Free delivery!",
            "Große Auswahl an Schuhen zum kleinen Preis",
            "Τα καλύτερα προϊόντα της αγοράς");
    private static final List<String> INTERESTS = List.of(
            "Football",
            "football",
            "Music",
            "Cooking, baking",
            "Travel: Europe",
            "Τέχνη",
            "Ästhetik",
            "ästhetik",
            "R&B",
            "<script>",
            "\uFF21\uFF22",
            "\uD83D\uDE00",
            "z",
            "Astronomy");

    private final Dice dice;
    private final RandomTexts texts;

    private RandomAds(long seed) {
        this.dice = new Dice(seed);
        this.texts = new RandomTexts(dice);
    }

    /** So many ads, always the same for the same seed; the eighth has a row with 3,999 values. */
    public static List<Ad> some(long seed, int count) {
        RandomAds random = new RandomAds(seed);
        return IntStream.range(0, count).mapToObj(random::ad).toList();
    }

    private Ad ad(int number) {
        AdDraft draft = AdDraft.of(id(number)).platform(dice.oftenFirst(List.of("demo", "shop", "x.y~z_0-A")));
        draft.kind(dice.chance(90) ? Ad.Kind.AD : Ad.Kind.COMMERCIAL_COMMUNICATION);
        IntStream.range(0, dice.oftenFirst(List.of(1, 1, 2, 3, 5))).forEach(i -> draft.shown(period()));
        aim(draft, number);
        reach(draft);
        if (dice.chance(5)) {
            draft.finding(Finding.PERSONAL_DATA_MASKED);
        }
        if (dice.chance(8)) {
            return draft.removed(removal()).ad();
        }
        content(draft);
        parties(draft);
        draft.source(source());
        return draft.ad();
    }

    private String id(int number) {
        return dice.one(List.of("%05d", "AD-%d", "%x~", "_.%d")).formatted(number) + "." + number;
    }

    private void content(AdDraft draft) {
        String language = dice.oftenFirst(Vocabulary.languages());
        String region = dice.one(List.of("", "", "", "-AT", "-BR", "-Latn"));
        draft.language(dice.maybe(88, () -> language + region))
                .title(dice.maybe(90, () -> texts.text(language, dice.between(1, 6))))
                .body(dice.maybe(85, () -> body(language)))
                .callToAction(dice.maybe(20, () -> texts.text(language, 2)))
                .format(dice.maybe(90, () -> dice.oftenFirst(List.of(Format.values()))))
                .landingUrl(dice.maybe(70, this::link))
                .subject(dice.maybe(40, () -> dice.oftenFirst(SUBJECTS)))
                .product(
                        dice.maybe(40, () -> texts.text(language, dice.between(1, 3))),
                        dice.maybe(35, () -> texts.name(dice.oftenFirst(numbers(40)))));
        if (dice.chance(50)) {
            draft.media(
                    new Media(dice.one(List.of(Media.Kind.values())), "https://cdn.example/" + dice.below(99), null));
        }
    }

    private String body(String language) {
        return switch (dice.below(20)) {
            case 0 -> dice.one(SHARED);
            case 1 -> texts.text(language, 300);
            default -> texts.text(language, dice.between(3, 30));
        };
    }

    private String link() {
        return dice.one(List.of("https://", "http://", "https://www."))
                + dice.oftenFirst(List.of("shop.example", "SHOES.example", "müller.example", "ferry-sale.example:8080"))
                + dice.one(List.of("", "/", "/a?b=c&d=e#f", "/%20/\uD83D\uDE00"));
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private void parties(AdDraft draft) {
        int number = dice.oftenFirst(numbers(600));
        boolean person = dice.chance(5);
        String name = texts.name(number);
        Advertiser advertiser = new Advertiser(
                "a-" + number,
                name,
                dice.maybe(20, () -> name + " Holding"),
                number % 9 == 0 ? null : COUNTRIES.get(number % COUNTRIES.size()),
                person ? null : "HRB " + number,
                person ? Boolean.TRUE : dice.maybe(50, () -> false));
        draft.advertiser(advertiser);
        if (dice.chance(25)) {
            int other = dice.oftenFirst(numbers(300));
            draft.payer(new Payer(texts.name(other), dice.maybe(20, () -> "Paying " + other), null, null));
        }
    }

    private @Nullable Source source() {
        return switch (dice.below(4)) {
            case 0 -> null;
            case 1 -> new Source("export", null, null);
            default -> new Source(dice.one(List.of("export", "Library, the")), "" + dice.below(9_999), moment());
        };
    }

    private Instant moment() {
        return AROUND.plus(dice.between(-700, 200), ChronoUnit.DAYS).plusMillis(dice.below(86_400_000));
    }

    private Period period() {
        Instant from = moment();
        Instant midnight = from.truncatedTo(ChronoUnit.DAYS);
        return switch (dice.below(10)) {
            case 0 -> new Period(from, from);
            case 1 -> new Period(midnight, midnight);
            case 2 -> new Period(from, null);
            case 3 -> new Period(AROUND, AROUND.plusMillis(dice.below(3)));
            case 4, 5 -> new Period(from, from.plusMillis(1 + dice.below(100_000_000)));
            default -> new Period(midnight, midnight.plus(Duration.ofDays(dice.between(1, 90))));
        };
    }

    private void aim(AdDraft draft, int number) {
        int rows = dice.oftenFirst(List.of(0, 1, 2, 3, 6));
        for (int row = 0; row < rows; row++) {
            Dimension dimension = dice.oftenFirst(List.of(Dimension.values()));
            Operator operator = dice.chance(75) ? Operator.INCLUDE : Operator.EXCLUDE;
            draft.targeting(new Targeting(dimension, operator, values(dimension)));
        }
        if (number == 7) {
            draft.exclude(
                    Dimension.LOCATION,
                    IntStream.range(10_000, 13_999)
                            .mapToObj(code -> "postal/" + code)
                            .toArray(String[]::new));
        }
        boolean aimed = rows > 0 || number == 7;
        if (dice.chance(10)) {
            draft.targeted(false);
            if (aimed) {
                draft.finding(Finding.TARGETING_CONTRADICTED);
            }
        } else {
            draft.targeted(aimed ? Boolean.TRUE : dice.maybe(50, () -> true));
        }
    }

    private List<String> values(Dimension dimension) {
        Set<String> values = new TreeSet<>();
        int count = dice.oftenFirst(List.of(1, 2, 3, 0, 12));
        for (int i = 0; i < count; i++) {
            values.add(
                    switch (dimension) {
                        case AGE -> dice.oftenFirst(List.of("18-34", "35-50", "51+"));
                        case GENDER -> dice.one(List.of("FEMALE", "MALE"));
                        case LOCATION ->
                            dice.chance(50) ? dice.oftenFirst(COUNTRIES) : "postal/" + dice.between(10_000, 10_050);
                        default -> dice.oftenFirst(INTERESTS);
                    });
        }
        return List.copyOf(values);
    }

    private void reach(AdDraft draft) {
        if (dice.chance(20)) {
            return;
        }
        draft.reach(dice.chance(80) ? Unit.RECIPIENTS : Unit.IMPRESSIONS, dice.maybe(85, this::range));
        Set<String> countries = new TreeSet<>();
        IntStream.range(0, dice.oftenFirst(List.of(0, 1, 2, 5, 27)))
                .forEach(i -> countries.add(dice.oftenFirst(COUNTRIES)));
        countries.forEach(country -> draft.country(new CountryReach(country, range())));
    }

    private NumberRange range() {
        long from = dice.oftenFirst(List.of(0, 100, 1_000, 20_000, 1_000_000)) + dice.below(1_000);
        return switch (dice.below(12)) {
            case 0 -> new NumberRange(0, 0);
            case 1 -> new NumberRange(from, NumberRange.LARGEST);
            case 2, 3, 4 -> new NumberRange(from, from + dice.below(5_000));
            default -> new NumberRange(from, from);
        };
    }

    private Removal removal() {
        return new Removal(
                dice.oftenFirst(List.of(Removal.Ground.values())),
                "law",
                dice.maybe(50, () -> texts.text("en", 5)),
                dice.maybe(50, () -> "shown by [withheld]"),
                "DECISION_VISIBILITY_CONTENT_REMOVED",
                dice.one(List.of(List.of(), List.of("EU"), List.of("DE", "FR"))),
                dice.maybe(50, () -> LocalDate.parse("2026-05-03")),
                dice.maybe(20, () -> LocalDate.parse("2027-05-03")),
                dice.maybe(50, () -> "SOURCE_VOLUNTARY"),
                dice.maybe(50, () -> dice.chance(50)),
                dice.maybe(50, () -> dice.one(List.of(Removal.AutomatedDecision.values()))));
    }
}
