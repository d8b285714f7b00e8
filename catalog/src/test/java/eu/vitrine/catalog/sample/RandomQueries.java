// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.sample;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.NumberRange;
import eu.vitrine.catalog.Period;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.Status;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.Criterion;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.SearchRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Random questions about given ads: most of what is asked for stands in one of them, often written otherwise. Not thread-safe. */
public final class RandomQueries {

    private static final Schema<Ad> ADS = AdSchema.ADS;
    private static final List<Field.Facetable<Ad>> FACETS = ADS.facets();

    private final Dice dice;
    private final List<Ad> ads;
    private final RandomWords words;

    /** Questions about these ads, always the same for the same seed. */
    public RandomQueries(long seed, List<Ad> ads) {
        this.dice = new Dice(seed);
        this.ads = ads;
        this.words = new RandomWords(dice);
    }

    /** The values of a field that begin so, in the context of a query. */
    public record Values(Query query, String field, String prefix, int size) {}

    /** The first page of a query. */
    public SearchRequest request() {
        return new SearchRequest(query(), size(), null, facets(), dice.one(List.of(10, 1, 3, 50, 1_000)));
    }

    /** Values by prefix. */
    public Values values() {
        Field.Facetable<Ad> field = dice.one(FACETS);
        String value = value(field);
        int length = Math.min(dice.below(5), value.codePointCount(0, value.length()));
        String prefix = value.substring(0, value.offsetByCodePoints(0, length));
        return new Values(query(), field.name(), words.otherwise(prefix), dice.one(List.of(10, 1, 1_000)));
    }

    private int size() {
        return dice.oftenFirst(List.of(20, 1, 7, 100));
    }

    private @Nullable List<String> facets() {
        List<String> names = new ArrayList<>(FACETS.stream().map(Field::name).toList());
        return switch (dice.below(4)) {
            case 0 -> names.subList(0, dice.below(names.size()));
            case 1 -> names.reversed();
            default -> null;
        };
    }

    /** A query with or without words, and with up to four criteria. */
    public Query query() {
        boolean asksForWords = dice.chance(50);
        Ad ad = dice.one(ads);
        Query query = asksForWords ? Query.ALL.withText(words.about(ad)) : Query.ALL;
        int criteria = dice.one(asksForWords ? List.of(0, 0, 0, 0, 1, 1, 2) : List.of(0, 1, 1, 1, 1, 1, 2, 2, 2, 4));
        for (int i = 0; i < criteria; i++) {
            query = query.with(criterion(dice.chance(85) ? ad : dice.one(ads)));
        }
        return query.withSort(dice.maybe(50, () -> dice.one(ADS.sortNames())));
    }

    private Criterion criterion(Ad ad) {
        return switch (dice.below(8)) {
            case 0 -> overlaps(dice.one(ad.periods()));
            case 1 -> between(ad);
            default -> {
                Field.Facetable<Ad> field = dice.one(FACETS);
                SortedSet<String> values = values(field, ad);
                yield dice.chance(70)
                        ? new Criterion.AnyOf(field.name(), values)
                        : new Criterion.NoneOf(field.name(), values);
            }
        };
    }

    private Criterion overlaps(Period period) {
        LocalDate from = LocalDate.ofInstant(period.from(), ZoneOffset.UTC).plusDays(dice.between(-2, 2));
        return switch (dice.below(3)) {
            case 0 -> new Criterion.Overlaps("shown", from, null);
            case 1 -> new Criterion.Overlaps("shown", null, from);
            default -> new Criterion.Overlaps("shown", from, from.plusDays(dice.oftenFirst(List.of(0, 1, 30, 400))));
        };
    }

    private Criterion between(Ad ad) {
        NumberRange total = ad.reach() == null ? null : ad.reach().total();
        long number = total == null ? dice.below(2_000) : Math.min(total.from(), Long.MAX_VALUE - 100_000);
        return switch (dice.below(3)) {
            case 0 -> new Criterion.Between("reach", number, null);
            case 1 -> new Criterion.Between("reach", null, number);
            default -> new Criterion.Between("reach", number, number + dice.oftenFirst(List.of(0, 1, 1_000, 90_000)));
        };
    }

    /** Values that the ad holds, or others, or one that nobody holds. */
    private SortedSet<String> values(Field.Facetable<Ad> field, Ad ad) {
        SortedSet<String> values =
                new TreeSet<>(held(field, ad).stream().limit(2).toList());
        while (values.isEmpty() || dice.chance(35)) {
            values.add(value(field));
        }
        return values;
    }

    private String value(Field.Facetable<Ad> field) {
        List<String> held = List.copyOf(held(field, dice.one(ads)));
        if (!held.isEmpty()) {
            return dice.one(held);
        }
        return field.closedList().isEmpty() ? "nobody holds this" : dice.one(List.copyOf(field.closedList()));
    }

    private Collection<String> held(Field.Facetable<Ad> field, Ad ad) {
        return switch (field) {
            case Field.Keyword<Ad> keyword -> keyword.values().apply(ad);
            case Field.Standing<Ad> standing ->
                List.of(dice.one(List.of(Status.values())).name());
        };
    }
}
