// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.mix;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.Criterion;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.SearchRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The questions, made to fit what stands in the ads. The same sample gives the same questions. */
public final class Mix {

    private static final int VARIANTS = 12;
    private static final int READS = 200;
    private static final int DEEP = 50;
    /** Of so few ads there are no more pages in one country. */
    private static final int ADS_PER_PAGE = 100;

    private static final int EXPORTED = 100_000;
    private static final double FREQUENT = 0.05;
    private static final double OF_PHRASES = 0.002;
    private static final double LARGE_ADVERTISER = 0.002;
    private static final double SMALL_COUNTRY = 0.011;
    private static final String LARGE_COUNTRY = "DE";
    private static final List<String> ORDERS = List.of("newest", "lastShown", "reach", "oldest");
    private static final LocalDate MONTH = LocalDate.of(2026, 6, 1);

    /** Choices of several values that leave nearly everything, so that what is filtered is said by the filter beside them. */
    private static final List<Criterion> WIDE = List.of(
            any("format", "IMAGE", "VIDEO", "CAROUSEL"),
            any("platform", "market", "video"),
            any("targeting", "AGE", "SEGMENT"));

    private final Sample sample;
    private final int deep;

    private Mix(Sample sample) {
        this.sample = sample;
        this.deep = Math.min(DEEP, sample.size() / ADS_PER_PAGE);
    }

    /** All themes in the order of the table. */
    public static List<Asked> of(Iterable<Ad> sample) {
        Mix mix = new Mix(new Sample(sample));
        return Arrays.stream(Theme.values())
                .map(theme -> new Asked(theme, mix.variants(theme)))
                .toList();
    }

    private List<Question> variants(Theme theme) {
        return switch (theme) {
            case BROWSE -> pages(orders(Query.ALL));
            case COUNTRY -> pages(orders(Query.ALL.with(any("country", LARGE_COUNTRY))));
            case WORD -> pages(words());
            case WORD_COUNTRY_PERIOD -> pages(words().map(this::inCountryAndMonth));
            case ADVERTISER -> pages(advertisers());
            case TWO_FACETS -> pages(twoFacets());
            case PHRASE -> pages(sample.phrases(OF_PHRASES, VARIANTS).stream().map(pair -> text("\"" + pair + "\"")));
            case EXCLUSION -> pages(exclusions());
            case REACH_BY_REACH -> pages(reach());
            case RARE_WORD -> pages(sample.words(0, VARIANTS).stream().map(Mix::text));
            case TYPE_AHEAD -> typed();
            case PAGE_50 -> list(orders(Query.ALL), query -> new Question.DeepPage(query, deep));
            case EXPORT -> List.of(new Question.Export(Query.ALL, EXPORTED));
            case QUARTER -> pages(chosen(LARGE_COUNTRY));
            case PERCENT -> pages(chosen(sample.country(SMALL_COUNTRY)));
            case READ -> list(sample.ids(READS).stream(), id -> new Question.Read(List.of(id)));
            case WORD_HITS -> hits(words());
            case REACH_HITS -> hits(reach());
        };
    }

    private Stream<Query> words() {
        return sample.words(FREQUENT, VARIANTS).stream().map(Mix::text);
    }

    private Query inCountryAndMonth(Query query) {
        return query.with(any("country", sample.countryOf(query.text())))
                .with(new Criterion.Overlaps("shown", MONTH, MONTH.plusMonths(1).minusDays(1)));
    }

    private Stream<Query> advertisers() {
        return sample.advertisers(LARGE_ADVERTISER, VARIANTS).stream()
                .map(name -> Query.ALL.with(any("advertiser", name)));
    }

    private static Stream<Query> twoFacets() {
        return Stream.of(any("country", "FR", "IT"), any("country", "ES", "PL"), any("country", "FR", "NL"))
                .flatMap(countries -> Stream.of(
                                any("format", "VIDEO", "CAROUSEL"),
                                any("format", "IMAGE", "TEXT"),
                                any("targeting", "INTEREST", "LANGUAGE"),
                                any("language", "en", "fr"))
                        .map(other -> Query.ALL.with(countries).with(other)));
    }

    private Stream<Query> exclusions() {
        List<String> words = sample.words(FREQUENT, VARIANTS + 1);
        return IntStream.range(0, words.size() - 1)
                .mapToObj(i -> text(words.get(i) + " -" + words.get(i + 1))
                        .with(new Criterion.NoneOf("country", new TreeSet<>(List.of("FR")))));
    }

    private static Stream<Query> reach() {
        return IntStream.range(0, VARIANTS)
                .mapToObj(i -> Query.ALL
                        .with(new Criterion.Between("reach", 10_000L + 500 * i, 100_000L + 5_000 * i))
                        .withSort("reach"));
    }

    private List<Question> typed() {
        List<String> names = sample.advertisers(LARGE_ADVERTISER, VARIANTS);
        return IntStream.range(0, names.size())
                .mapToObj(i -> (Question) new Question.TypeAhead(
                        i % 2 == 0 ? Query.ALL : Query.ALL.with(any("country", LARGE_COUNTRY)),
                        "advertiser",
                        names.get(i).substring(0, 2 + i % 2)))
                .toList();
    }

    private static Stream<Query> chosen(String country) {
        Query filter = Query.ALL.with(any("country", country));
        return IntStream.range(0, WIDE.size())
                .boxed()
                .flatMap(i -> orders(filter.with(WIDE.get(i)).with(WIDE.get((i + 1) % WIDE.size()))));
    }

    private static Stream<Query> orders(Query query) {
        return ORDERS.stream().map(query::withSort);
    }

    private static Query text(String text) {
        return Query.ALL.withText(text);
    }

    private static Criterion any(String field, String... values) {
        return new Criterion.AnyOf(field, new TreeSet<>(List.of(values)));
    }

    private static List<Question> pages(Stream<Query> queries) {
        return list(queries, query -> new Question.Page(SearchRequest.of(query)));
    }

    private static List<Question> hits(Stream<Query> queries) {
        return list(queries, query -> new Question.Page(SearchRequest.of(query).withFacets(List.of())));
    }

    private static <T> List<Question> list(Stream<T> of, Function<T, Question> question) {
        return of.map(question).toList();
    }
}
