// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.contract;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.sample.RandomAds;
import eu.vitrine.catalog.sample.RandomQueries;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.BruteForceSearch;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On random records and random queries, an engine gives the answers of the reference. */
public interface AgreementContract extends EngineContract {

    /** How many ads each seed makes. */
    int ADS = 600;
    /** Whether every repetition is wanted, or a sample of them. */
    boolean ALL = "all".equals(System.getProperty("vitrine.repetitions"));

    /** The seeds: with {@code vitrine.repetitions=all} ten times as many. */
    static List<Long> seeds() {
        return LongStream.range(0, ALL ? 40 : 4).boxed().toList();
    }

    /** How many queries each seed asks; an engine that takes long to answer may be asked fewer of them unless all are wanted. */
    default int queries() {
        return 250;
    }

    @ParameterizedTest
    @MethodSource("eu.vitrine.catalog.contract.AgreementContract#seeds")
    default void agreesWithTheReference(long seed) {
        List<Ad> ads = RandomAds.some(seed, ADS);
        RecordSearch<Ad> engine = inSeveralCommits(ads);
        RecordSearch<Ad> reference = new BruteForceSearch<>(AdSchema.ADS, ads, CLOCK, null);
        RandomQueries queries = new RandomQueries(seed, ads);
        int telling = 0;
        for (int number = 0; number < queries(); number++) {
            SearchRequest request = queries.request();
            String question = "seed %d, query %d: %s".formatted(seed, number, TEXT.print(request));
            Page<Ad> page = assertSamePages(engine, reference, request, question);
            assertSameValues(engine, reference, queries.values(), question);
            if (number % 5 == 0) {
                assertThat(engine.overTime(request.query(), "shown"))
                        .as("over time: " + question)
                        .isEqualTo(reference.overTime(request.query(), "shown"));
                boolean same = exported(engine, request.query()).equals(exported(reference, request.query()));
                assertThat(same).as("export of " + question).isTrue();
            }
            long share = page.total().value() * 100 / ADS;
            telling += share >= 1 && share <= 90 ? 1 : 0;
        }
        assertThat(telling)
                .as("queries that hit between 1 and 90 % of the ads: only these tell much")
                .isGreaterThanOrEqualTo(queries() / 3);
    }

    /** Every ad once, after other ads stood there that have been replaced or deleted. */
    private RecordSearch<Ad> inSeveralCommits(List<Ad> ads) {
        Engine<Ad> engine = engine(CLOCK);
        List<Ad> before = RandomAds.some(-1, ADS / 2);
        add(engine, before);
        add(engine, ads.subList(0, ADS / 3));
        try (Generation<Ad> generation = engine.index().update()) {
            before.forEach(ad -> generation.delete(ad.id()));
            ads.forEach(generation::put);
            generation.commit();
        }
        return engine.search();
    }

    /** Compares the first page and the next. */
    private Page<Ad> assertSamePages(
            RecordSearch<Ad> engine, RecordSearch<Ad> reference, SearchRequest first, String question) {
        Page<Ad> expected = reference.search(first);
        assertSamePage(engine.search(first), expected, question);
        SearchRequest request = first.withFacets(List.of());
        Page<Ad> page = expected;
        for (int number = 2; number <= 2 && page.next() != null; number++) {
            request = request.withCursor(page.next());
            page = reference.search(request);
            assertSamePage(engine.search(request), page, "page " + number + " of " + question);
        }
        return expected;
    }

    private void assertSamePage(Page<Ad> actual, Page<Ad> expected, String question) {
        assertThat(actual.total()).as("total of " + question).isEqualTo(expected.total());
        assertThat(ids(actual)).as("order of " + question).isEqualTo(ids(expected));
        assertThat(actual.hits()).as("hits of " + question).isEqualTo(expected.hits());
        assertThat(actual.facets()).extracting(Facet::name).isEqualTo(names(expected));
        for (int i = 0; i < expected.facets().size(); i++) {
            assertThat(actual.facets().get(i))
                    .as("facet of " + question)
                    .isEqualTo(expected.facets().get(i));
        }
        assertThat(actual.next()).as("cursor of " + question).isEqualTo(expected.next());
        assertThat(actual.asked()).isEqualTo(expected.asked());
    }

    private static List<String> names(Page<Ad> page) {
        return page.facets().stream().map(Facet::name).toList();
    }

    private void assertSameValues(
            RecordSearch<Ad> engine, RecordSearch<Ad> reference, RandomQueries.Values asked, String question) {
        Facet expected = reference.values(asked.query(), asked.field(), asked.prefix(), asked.size());
        assertThat(engine.values(asked.query(), asked.field(), asked.prefix(), asked.size()))
                .as("%s, after: %s", asked, question)
                .isEqualTo(expected);
    }

    private static Set<String> exported(RecordSearch<Ad> search, Query query) {
        Set<String> lines = new HashSet<>();
        long count = search.export(query, json -> lines.add(new String(json, StandardCharsets.UTF_8)));
        assertThat(count).isEqualTo(lines.size());
        return lines;
    }
}
