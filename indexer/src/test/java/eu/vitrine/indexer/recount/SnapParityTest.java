// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.recount;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.engine.Engines;
import eu.vitrine.catalog.sample.RandomQueries;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.catalog.server.TestServer;
import eu.vitrine.indexer.Ran;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** The real files of Snap, taken in by both engines: whatever is asked about them, both give the same answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SnapParityTest {

    /** When some of these ads were running and others lay ahead. */
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2020-10-01T12:00:00Z"));

    private static final boolean ALL = "all".equals(System.getProperty("vitrine.repetitions"));
    private static final int QUERIES = ALL ? 1_000 : 60;
    private static final int PAGES = 2;
    private static final int EXPORT_EVERY = 25;

    private static final Map<String, String> ENVIRONMENT = Map.of(
            "VITRINE_OPENSEARCH_PREFIX", "snap" + UUID.randomUUID().toString().replace("-", ""));

    @TempDir
    static Path directory;

    private final Differences differences = new Differences();
    private RecordSearch<Ad> lucene;
    private RecordSearch<Ad> openSearch;
    private List<Ad> ads;

    @BeforeAll
    void takeIn() throws IOException {
        List<Path> files = RealFiles.snap();
        String cluster = TestServer.address().toString();
        assertThat(ingest(cluster, files)).isEqualTo(ingest(directory.toString(), files));
        lucene = Engines.open(directory.toString(), Map.of(), CLOCK).search(AdSchema.ADS);
        openSearch = Engines.open(cluster, ENVIRONMENT, CLOCK).search(AdSchema.ADS);
        ads = new ArrayList<>();
        lucene.export(Query.ALL, json -> ads.add(AdSchema.ADS.codec().read(json)));
        ads.sort(Comparator.comparing(Ad::id));
    }

    @AfterAll
    void close() {
        Stream.of(lucene, openSearch).filter(search -> search != null).forEach(RecordSearch::close);
    }

    @Test
    void bothHoldTheSame() {
        assertThat(openSearch.holdings().records()).isEqualTo(lucene.holdings().records());
        assertThat(exported(openSearch, Query.ALL)).isEqualTo(exported(lucene, Query.ALL));
    }

    @Test
    void bothAnswerTheSame(TestReporter report) {
        RandomQueries queries = new RandomQueries(20_201_001, ads);
        for (int number = 0; number < QUERIES; number++) {
            SearchRequest request = queries.request();
            comparePages(request);
            compareValues(queries.values());
            if (number % EXPORT_EVERY == 0) {
                differences.compare(
                        "export", request, exported(lucene, request.query()), exported(openSearch, request.query()));
            }
        }
        report.publishEntry("parity", QUERIES + " queries: " + differences.summary());
        assertThat(differences.found()).isEmpty();
    }

    private void comparePages(SearchRequest first) {
        SearchRequest request = first;
        for (int number = 0; number < PAGES; number++) {
            Page<Ad> expected = lucene.search(request);
            Page<Ad> actual = openSearch.search(request);
            differences.compare("total", request, expected.total(), actual.total());
            differences.compare("order", request, ids(expected), ids(actual));
            differences.compare("hits and matches", request, expected.hits(), actual.hits());
            differences.compare("facets", request, expected.facets(), actual.facets());
            differences.compare("cursor", request, expected.next(), actual.next());
            differences.compare("moment", request, expected.asked(), actual.asked());
            if (expected.next() == null) {
                return;
            }
            request = first.withFacets(List.of()).withCursor(expected.next());
        }
    }

    private void compareValues(RandomQueries.Values asked) {
        differences.compare(
                "values",
                asked,
                lucene.values(asked.query(), asked.field(), asked.prefix(), asked.size()),
                openSearch.values(asked.query(), asked.field(), asked.prefix(), asked.size()));
    }

    private static List<String> ids(Page<Ad> page) {
        return page.hits().stream().map(hit -> hit.record().id()).toList();
    }

    private static SortedSet<String> exported(RecordSearch<Ad> search, Query query) {
        SortedSet<String> lines = new TreeSet<>();
        search.export(query, json -> lines.add(new String(json, StandardCharsets.UTF_8)));
        return lines;
    }

    /** Takes the files in; gives what the report says but for the time. */
    private static String ingest(String catalog, List<Path> files) {
        Ran ran = Ran.commandIn(
                ENVIRONMENT,
                Stream.concat(
                                Stream.of(
                                        "ingest",
                                        "--catalog",
                                        catalog,
                                        "--format",
                                        "snap-political",
                                        "--report",
                                        "json"),
                                files.stream())
                        .toArray());
        return ran.code() + ran.out().replaceAll(",\"seconds.*", "");
    }
}
