// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.recount;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.lucene.LuceneCatalog;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.Criterion;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.indexer.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real files of Snap, taken in and counted: every value of every facet, and totals by time and reach. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SnapRecountTest {

    /** When some of these ads were running and others lay ahead. */
    private static final Instant NOW = Instant.parse("2020-10-01T12:00:00Z");

    /** Of the values beyond the most frequent thousand, which are asked for one by one, the quick run takes some. */
    private static final int STEP = "all".equals(System.getProperty("vitrine.repetitions")) ? 1 : 50;

    @TempDir
    static Path catalogue;

    private final List<RecountedAd> ads = new ArrayList<>();
    private List<Path> files;
    private Ran run;
    private RecordSearch<Ad> search;

    @BeforeAll
    void takeIn() throws IOException {
        files = RealFiles.snap();
        for (Path file : files) {
            PlainCsv.rows(Files.readString(file)).stream()
                    .map(RecountedAd::of)
                    .filter(ad -> !ad.backwards())
                    .forEach(ads::add);
        }
        run = ingest();
        search = new LuceneCatalog(catalogue, InstantSource.fixed(NOW)).search(AdSchema.ADS);
    }

    @AfterAll
    void close() {
        if (search != null) {
            search.close();
        }
    }

    @Test
    void theFilesHoldWhatIsKnownOfThem() {
        assertThat(ads).hasSize(14_304);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.json().toString())
                .startsWith(
                        "{\"read\":14351,\"accepted\":14304,\"rejected\":47,\"rejectedByReason\":{\"PERIOD_ENDS_BEFORE_START\":47},");
        assertThat(search.holdings().records()).isEqualTo(14_304);
    }

    @Test
    void takingThemInAgainChangesNothing() {
        Instant before = search.holdings().updatedAt();

        assertThat(ingest().json().path("accepted").intValue()).isEqualTo(14_304);

        assertThat(search.holdings().records()).isEqualTo(14_304);
        assertThat(search.holdings().updatedAt()).isEqualTo(before);
    }

    static Stream<String> facets() {
        return AdSchema.ADS.facets().stream().map(Field::name);
    }

    @ParameterizedTest
    @MethodSource("facets")
    void everyValueOfAFacetIsCountedRight(String name) {
        List<Facet.Value> expected = recount(name);

        Facet facet = search.search(SearchRequest.of(Query.ALL)
                        .withSize(0)
                        .withFacets(List.of(name))
                        .withFacetSize(SearchRequest.MOST_VALUES))
                .facets()
                .getFirst();

        int shown = Math.min(expected.size(), SearchRequest.MOST_VALUES);
        assertThat(facet.values()).isEqualTo(expected.subList(0, shown));
        assertThat(facet.approximate()).isFalse();
        assertThat(facet.distinct())
                .isEqualTo(expected.size() > Facet.MOST_DISTINCT ? null : Integer.valueOf(expected.size()));
        for (int i = shown; i < expected.size(); i += STEP) {
            Facet.Value value = expected.get(i);
            assertThat(total(Query.ALL.including(name, value.value())))
                    .as(value.value())
                    .isEqualTo(value.count());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-06-01",
                "2018-11-06",
                "2019-12-31",
                "2020-01-01",
                "2020-02-29",
                "2020-11-03",
                "2023-07-14",
                "2030-01-01"
            })
    void whatWasShownInATimeIsCountedRight(LocalDate day) {
        for (LocalDate last : List.of(day, day.plusDays(6), day.plusYears(1))) {
            Instant from = day.atStartOfDay(ZoneOffset.UTC).toInstant();
            Instant before = last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
            assertThat(total(Query.ALL.with(new Criterion.Overlaps("shown", day, last))))
                    .isEqualTo(ads.stream()
                            .filter(ad -> ad.shownBetween(from, before))
                            .count());
        }
    }

    @Test
    void whatReachedSoManyIsCountedRight() {
        long[] bounds = LongStream.concat(
                        LongStream.of(0, 1, 1_000, 1_000_000, Long.MAX_VALUE),
                        ads.stream()
                                .mapToLong(RecountedAd::impressions)
                                .sorted()
                                .skip(7_000)
                                .limit(3))
                .sorted()
                .toArray();
        for (long min : bounds) {
            for (long max : bounds) {
                if (min <= max) {
                    assertThat(total(Query.ALL.with(new Criterion.Between("reach", min, max))))
                            .isEqualTo(ads.stream()
                                    .filter(ad -> min <= ad.impressions() && ad.impressions() <= max)
                                    .count());
                }
            }
        }
    }

    private Ran ingest() {
        return Ran.command(Stream.concat(
                        Stream.of("ingest", "--catalog", catalogue, "--format", "snap-political", "--report", "json"),
                        files.stream())
                .toArray());
    }

    private List<Facet.Value> recount(String name) {
        Map<String, Long> counts = new HashMap<>();
        for (RecountedAd ad : ads) {
            Set<String> values =
                    name.equals("status") ? Set.of(ad.status(NOW)) : ad.values().getOrDefault(name, Set.of());
            values.forEach(value -> counts.merge(value, 1L, Long::sum));
        }
        return counts.entrySet().stream()
                .map(count -> new Facet.Value(count.getKey(), count.getValue(), false))
                .sorted(Comparator.comparing(Facet.Value::count)
                        .reversed()
                        .thenComparing(value -> value.value().codePoints().toArray(), java.util.Arrays::compare))
                .toList();
    }

    private long total(Query query) {
        return search.search(SearchRequest.of(query).withSize(0)).total().value();
    }
}
