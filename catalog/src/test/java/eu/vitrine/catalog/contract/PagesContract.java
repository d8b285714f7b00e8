// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.contract;

import static eu.vitrine.catalog.sample.AdDraft.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.sample.AdDraft;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.Cursor;
import eu.vitrine.catalog.search.InvalidQuery;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.catalog.search.Total;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How one page leads to the next, down to the last record. */
public interface PagesContract extends EngineContract {

    @Test
    default void cursorsLeadToEveryRecordOnceInEveryOrder() {
        RecordSearch<Ad> search = searching(crowd(50));

        for (String sort : AdSchema.ADS.sortNames()) {
            List<String> whole = found(search, "q=crowd&sort=" + sort);
            assertThat(whole).hasSize(50).doesNotHaveDuplicates();
            for (int size : new int[] {1, 7, 25, 50}) {
                SearchRequest request = TEXT.parse("q=crowd&facets=&sort=" + sort + "&size=" + size);
                assertThat(follow(search, request)).as("%s by %d", sort, size).containsExactlyElementsOf(whole);
            }
        }
    }

    /** Ads of which many share their sort keys. */
    private static AdDraft[] crowd(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> of("ad-" + i)
                        .title(i % 3 == 0 ? "crowd" : "other")
                        .body("crowd")
                        .reach(i % 4, i % 4)
                        .shown("2026-0" + (1 + i % 5) + "-01T00:00:00Z", i % 2 == 0 ? null : "2026-06-01T00:00:00Z"))
                .toArray(AdDraft[]::new);
    }

    private List<String> follow(RecordSearch<Ad> search, SearchRequest first) {
        List<String> ids = new ArrayList<>();
        Page<Ad> page = search.search(first);
        ids.addAll(ids(page));
        while (page.next() != null) {
            page = search.search(first.withCursor(page.next()));
            ids.addAll(ids(page));
        }
        return ids;
    }

    @Test
    default void theTotalIsExactAndTheSameOnEveryPage() {
        RecordSearch<Ad> search = searching(crowd(50));
        SearchRequest request = TEXT.parse("q=crowd&size=20");

        Page<Ad> first = search.search(request);
        Page<Ad> second = search.search(request.withCursor(first.next()));
        Page<Ad> third = search.search(request.withCursor(second.next()));

        assertThat(List.of(first.total(), second.total(), third.total())).containsOnly(new Total(50, true));
        assertThat(second.facets()).isEqualTo(first.facets());
        assertThat(third.hits()).hasSize(10);
        assertThat(third.next()).isNull();
    }

    @Test
    default void theLastPageSaysSoEvenIfItIsFull() {
        RecordSearch<Ad> search = searching(crowd(4));

        assertThat(page(search, "size=4").next()).isNull();
        assertThat(page(search, "size=3").next()).isNotNull();
        assertThat(page(search, "q=nothing").next()).isNull();
        assertThat(page(search, "q=nothing").total()).isEqualTo(new Total(0, true));
    }

    @Test
    default void noHitsAreGivenWhereNoneAreWanted() {
        RecordSearch<Ad> search = searching(crowd(4));

        Page<Ad> page = search.search(TEXT.parse("").withSize(0));

        assertThat(page.hits()).isEmpty();
        assertThat(page.total().value()).isEqualTo(4);
        assertThat(page.facets()).isNotEmpty();
        assertThat(page.next()).isNull();
    }

    @Test
    default void aCursorSurvivesItsTextForm() {
        Instant precise = Instant.parse("2026-06-15T12:00:00.123456789Z");
        Engine<Ad> engine = engine(() -> precise);
        add(engine, crowd(4));

        Page<Ad> page = page(engine.search(), "size=2");
        Cursor next = Objects.requireNonNull(page.next());

        assertThat(Cursor.decode(next.encode())).isEqualTo(next);
        assertThat(next.asked()).isEqualTo(page.asked()).isEqualTo(Instant.parse("2026-06-15T12:00:00.123Z"));
    }

    @Test
    default void aCursorSaysWhereItsPageEnded() {
        RecordSearch<Ad> search = searching(of("1").title("sale").reach(7, 7), of("2").title("sale"));
        long start = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();

        assertThat(cursor(search, "size=1")).isEqualTo(List.of(start));
        assertThat(cursor(search, "size=1&sort=oldest")).isEqualTo(List.of(start));
        assertThat(cursor(search, "size=1&sort=reach")).isEqualTo(List.of(7L));
        assertThat(cursor(search, "size=1&q=sale")).isEqualTo(List.of(4L, start));
        assertThat(cursor(search, "size=1&sort=relevance")).isEqualTo(List.of(0L, start));
        assertThat(cursor(search, "size=1&q=-hat")).isEqualTo(List.of(0L, start));
    }

    private List<Long> cursor(RecordSearch<Ad> search, String queryString) {
        Cursor cursor = Objects.requireNonNull(page(search, queryString).next());
        assertThat(cursor.id()).isEqualTo("test:1");
        assertThat(cursor.query()).isEqualTo(TEXT.hash(query(queryString)));
        return cursor.keys();
    }

    @Test
    default void aCursorOfAnotherQueryIsRefused() {
        RecordSearch<Ad> search = searching(crowd(4));
        Cursor cursor = page(search, "q=crowd&size=2").next();

        assertThat(List.of("q=other", "q=crowd&sort=newest", "q=crowd&platform=test", ""))
                .allSatisfy(other -> assertThatExceptionOfType(InvalidQuery.class)
                        .isThrownBy(() -> search.search(TEXT.parse(other).withCursor(cursor)))
                        .satisfies(refusal -> assertThat(refusal.parameter()).isEqualTo("cursor")));
        assertThat(search.search(TEXT.parse("q=crowd&sort=relevance&size=1&facets=")
                                .withCursor(cursor))
                        .hits())
                .hasSize(1);
    }

    @Test
    default void aCursorWithTheWrongNumberOfKeysIsRefused() {
        RecordSearch<Ad> search = searching(crowd(4));
        String hash = TEXT.hash(query("q=crowd"));

        assertThat(List.of(List.<Long>of(), List.of(1L), List.of(1L, 2L, 3L)))
                .allSatisfy(keys -> assertThatExceptionOfType(InvalidQuery.class)
                        .isThrownBy(() -> search.search(
                                TEXT.parse("q=crowd").withCursor(new Cursor(keys, "test:x", hash, CLOCK.instant()))))
                        .satisfies(refusal -> assertThat(refusal.parameter()).isEqualTo("cursor")));
    }

    @Test
    default void madeUpKeysLeadSomewhereAndNeverToAnError() {
        RecordSearch<Ad> search = searching(crowd(4));
        String hash = TEXT.hash(query(""));

        for (long key : new long[] {Long.MIN_VALUE, -1, 0, Long.MAX_VALUE}) {
            Cursor cursor = new Cursor(List.of(key), "\uD83D\uDE00 <x>", hash, Instant.ofEpochMilli(key));
            assertThat(search.search(TEXT.parse("").withCursor(cursor)).hits())
                    .as("after key %d", key)
                    .hasSize(key == Long.MAX_VALUE ? 4 : 0);
        }
    }

    @Test
    default void statusIsDerivedAtTheMomentOfTheFirstPageOnEveryPage() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-01T00:00:00Z"));
        Engine<Ad> engine = engine(now::get);
        add(
                engine,
                of("1").shown("2026-02-01T00:00:00Z", "2026-04-01T00:00:00Z"),
                of("2").shown("2026-01-01T00:00:00Z", "2026-04-01T00:00:00Z"));
        SearchRequest request = TEXT.parse("status=ACTIVE&size=1");

        Page<Ad> first = engine.search().search(request);
        now.set(Instant.parse("2027-03-01T00:00:00Z"));
        Page<Ad> second = engine.search().search(request.withCursor(first.next()));

        assertThat(ids(second)).containsExactly("2");
        assertThat(second.asked()).isEqualTo(first.asked());
        assertThat(found(engine.search(), "status=ACTIVE")).isEmpty();
    }

    @Test
    default void whileOthersArriveAndGoAnUnchangedRecordAppearsExactlyOnce() {
        Engine<Ad> engine = engine(CLOCK);
        add(engine, crowd(20));
        SearchRequest request = TEXT.parse("q=crowd&size=3&facets=");
        List<String> seen = new ArrayList<>();
        Page<Ad> page = engine.search().search(request);
        seen.addAll(ids(page));
        for (int round = 0; page.next() != null; round++) {
            disturb(engine, round, page.hits().getLast().record());
            page = engine.search().search(request.withCursor(page.next()));
            seen.addAll(ids(page));
        }

        List<String> unchanged = IntStream.range(0, 20)
                .mapToObj(i -> "ad-" + i)
                .filter(id -> engine.search().find("test:" + id).isPresent())
                .toList();
        assertThat(seen).containsAll(unchanged).doesNotHaveDuplicates();
    }

    /** Adds ads at both ends and between, and takes away the very ad after which the next page begins. */
    private static void disturb(Engine<Ad> engine, int round, Ad last) {
        try (Generation<Ad> generation = engine.index().update()) {
            generation.put(of("new-" + round)
                    .title("crowd")
                    .body("crowd")
                    .shown("2026-12-01T00:00:00Z", null)
                    .ad());
            generation.put(of("mid-" + round)
                    .body("crowd")
                    .shown("2026-03-01T00:00:00Z", null)
                    .ad());
            generation.put(of("old-" + round)
                    .body("crowd")
                    .shown("2020-01-01T00:00:00Z", null)
                    .ad());
            generation.delete(last.id());
            generation.commit();
        }
    }
}
