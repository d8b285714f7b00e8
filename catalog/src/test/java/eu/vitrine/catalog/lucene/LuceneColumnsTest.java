// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.contract.EngineContract;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.index.InvalidSetting;
import eu.vitrine.catalog.sample.RandomAds;
import eu.vitrine.catalog.sample.RandomQueries;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.BruteForceSearch;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.search.QueryTooExpensive;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept in memory changes no answer: with room for all of it, for some and for none, after deletions, and while time goes by. */
class LuceneColumnsTest {

    private static final int QUESTIONS = 80;
    private static final QueryText<Ad> TEXT = EngineContract.TEXT;

    @TempDir
    Path directory;

    private Instant now = EngineContract.CLOCK.instant();

    private final List<Ad> ads = RandomAds.some(7, 270);

    private final RecordSearch<Ad> reference =
            new BruteForceSearch<>(AdSchema.ADS, ads.subList(90, 270), () -> now, null);

    /** A third of what was written is replaced and a third of the rest deleted, over five commits. */
    @BeforeEach
    void writeInSeveralSegments() {
        LuceneCatalog catalog = new LuceneCatalog(directory, () -> now);
        for (int commit = 0; commit < 5; commit++) {
            try (Generation<Ad> generation = catalog.index(AdSchema.ADS).update()) {
                ads.subList(commit * 30, commit * 30 + 150).forEach(generation::put);
                generation.commit();
            }
        }
        try (Generation<Ad> generation = catalog.index(AdSchema.ADS).update()) {
            ads.subList(0, 90).forEach(ad -> generation.delete(ad.id()));
            generation.commit();
        }
    }

    private RecordSearch<Ad> searching(String memory) {
        return new LuceneCatalog(directory, Map.of("VITRINE_LUCENE_MEMORY", memory), () -> now).search(AdSchema.ADS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0KB", "20KB", "1GB"})
    void answersAreTheSameWhateverThereIsRoomFor(String memory) {
        RandomQueries queries = new RandomQueries(memory.length(), ads);
        try (RecordSearch<Ad> search = searching(memory)) {
            for (int number = 0; number < QUESTIONS; number++) {
                SearchRequest request = queries.request();
                assertSamePages(search, request);
                RandomQueries.Values asked = queries.values();
                assertThat(search.values(asked.query(), asked.field(), asked.prefix(), asked.size()))
                        .as("%s", asked)
                        .isEqualTo(reference.values(asked.query(), asked.field(), asked.prefix(), asked.size()));
                assertThat(search.overTime(asked.query(), "shown"))
                        .as("over time: %s", asked)
                        .isEqualTo(reference.overTime(asked.query(), "shown"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0KB", "1GB"})
    void statusFollowsTheClockForwardAndPagesGoOnFromEarlierMoments(String memory) {
        RandomQueries queries = new RandomQueries(3, ads);
        Instant start = now;
        List<SearchRequest> later = new ArrayList<>();
        try (RecordSearch<Ad> search = searching(memory)) {
            for (int day : List.of(0, 1, 40, -300, 0, 5_000, -5_000)) {
                now = start.plus(Duration.ofDays(day));
                assertSamePages(search, TEXT.parse("size=5&facets=status"));
                for (String status : List.of("ACTIVE", "SCHEDULED", "ENDED", "REMOVED")) {
                    assertSamePages(search, TEXT.parse("size=5&status=" + status));
                    later.add(TEXT.parse("size=5&status.not=" + status));
                }
                assertSamePages(search, queries.request());
                for (SearchRequest first : later) {
                    Page<Ad> page = search.search(first);
                    assertSamePages(search, page.next() == null ? first : first.withCursor(page.next()));
                }
            }
        }
    }

    /** Compares a page and the next, which belongs to the moment of the first whatever the clock says by then. */
    private void assertSamePages(RecordSearch<Ad> search, SearchRequest request) {
        Page<Ad> expected = reference.search(request);
        assertThat(search.search(request)).as("%s", request).isEqualTo(expected);
        if (expected.next() != null) {
            Instant asked = now;
            now = asked.plus(Duration.ofDays(1_000));
            SearchRequest next = request.withCursor(expected.next());
            assertThat(search.search(next)).as("%s", next).isEqualTo(reference.search(next));
            now = asked;
        }
    }

    @Test
    void whatIsWrittenWhileSomebodyReadsIsCountedWithTheNextQuestion() {
        try (RecordSearch<Ad> search = searching("1GB")) {
            assertSamePages(search, SearchRequest.of(Query.ALL));
            LuceneCatalog catalog = new LuceneCatalog(directory, () -> now);
            try (Generation<Ad> generation = catalog.index(AdSchema.ADS).update()) {
                ads.subList(0, 90).forEach(generation::put);
                generation.commit();
            }
            Page<Ad> everything = search.search(SearchRequest.of(Query.ALL));
            RecordSearch<Ad> all = new BruteForceSearch<>(AdSchema.ADS, ads, () -> now, null);
            assertThat(everything).isEqualTo(all.search(SearchRequest.of(Query.ALL)));
        }
    }

    @Test
    void aQuestionThatTakesTooLongIsRefusedAndNamesTheLimit() {
        Map<String, String> environment = Map.of("VITRINE_LUCENE_TIMELIMIT", "0ms");
        try (RecordSearch<Ad> search = new LuceneCatalog(directory, environment, () -> now).search(AdSchema.ADS)) {
            for (String query : List.of("q=a", "q=%22a+b%22", "shownFrom=2026-01-01", "country=DE")) {
                assertThatThrownBy(() -> search.search(TEXT.parse(query)))
                        .as(query)
                        .isInstanceOf(QueryTooExpensive.class)
                        .hasMessageContaining("0.0 seconds")
                        .hasMessageContaining("Narrow it");
            }
            assertThatThrownBy(() -> search.overTime(TEXT.parse("country=DE").query(), "shown"))
                    .isInstanceOf(QueryTooExpensive.class);
            assertThat(search.find(ads.getLast().id())).contains(ads.getLast());
            assertThat(search.export(Query.ALL, json -> {})).isEqualTo(180);
        }
    }

    @Test
    void aSettingThatCannotBeUsedIsNamed() {
        for (String variable : List.of("VITRINE_LUCENE_MEMORY", "VITRINE_LUCENE_TIMELIMIT")) {
            assertThatThrownBy(() -> new LuceneCatalog(directory, Map.of(variable, "much"), () -> now))
                    .isInstanceOf(InvalidSetting.class)
                    .hasMessageContaining(variable)
                    .hasMessageContaining("Write a ");
        }
    }
}
