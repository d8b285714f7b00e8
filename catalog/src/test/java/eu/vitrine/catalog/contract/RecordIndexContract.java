// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.contract;

import static eu.vitrine.catalog.sample.AdDraft.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.index.CatalogLocked;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.sample.SampleAds;
import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.catalog.search.Holdings;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.RecordSearch;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How records are written, and when they are seen. */
public interface RecordIndexContract extends PositionContract, RebuildContract {

    @Test
    default void whatIsCommittedIsFoundWhenCommitReturns() {
        Engine<Ad> engine = engine(CLOCK);
        add(engine, of("first"));
        RecordSearch<Ad> before = engine.search();
        assertThat(found(before, "")).containsExactly("first");

        try (Generation<Ad> generation = engine.index().update()) {
            generation.put(of("second").ad());
            generation.commit();

            assertThat(found(before, "")).containsExactly("first", "second");
            assertThat(found(engine.reopened(), "")).containsExactly("first", "second");
            assertThat(before.find("test:second")).isPresent();
            assertThat(before.holdings().records()).isEqualTo(2);
            assertThat(counts(before, "", "platform")).isEqualTo("test 2");
        }
    }

    @Test
    default void recordsComeBackAsTheyWere() {
        RecordSearch<Ad> search = searching(SampleAds.ALL);

        assertThat(SampleAds.ALL)
                .allSatisfy(ad -> assertThat(search.find(ad.id())).contains(ad));
        assertThat(search.find("test:unknown")).isEmpty();
        assertThat(search.find("")).isEmpty();
    }

    @Test
    default void nothingIsSeenBeforeACommit() {
        Engine<Ad> engine = engine(CLOCK);
        add(engine, of("old"));

        try (Generation<Ad> generation = engine.index().update()) {
            generation.put(of("new").ad());
            generation.delete("test:old");

            assertThat(found(engine.search(), "")).containsExactly("old");
            assertThat(found(engine.reopened(), "")).containsExactly("old");
            assertThat(engine.search().find("test:new")).isEmpty();
        }
    }

    @Test
    default void closingWithoutACommitChangesNothing() {
        Engine<Ad> engine = engine(CLOCK);
        add(engine, of("old").title("before"));

        try (Generation<Ad> generation = engine.index().update()) {
            generation.put(of("old").title("after").ad());
            generation.put(of("new").ad());
            generation.delete("test:old");
        }

        assertThat(found(engine.search(), "q=before")).containsExactly("old");
        assertThat(engine.search().holdings().records()).isEqualTo(1);
        add(engine, of("next"));
        assertThat(found(engine.search(), "")).containsExactly("next", "old");
    }

    @Test
    default void whatWasCommittedStaysWhenTheRestIsRolledBack() {
        Engine<Ad> engine = engine(CLOCK);

        try (Generation<Ad> generation = engine.index().update()) {
            generation.put(of("kept").ad());
            generation.commit();
            generation.put(of("lost").ad());
        }

        assertThat(found(engine.search(), "")).containsExactly("kept");
    }

    @Test
    default void aRecordTakesThePlaceOfTheOneWithItsId() {
        Engine<Ad> engine = engine(CLOCK);
        add(engine, of("1").title("before").country("DE"), of("2"));

        try (Generation<Ad> generation = engine.index().update()) {
            generation.put(of("1").title("between").ad());
            generation.put(of("1").title("after").country("FR").ad());
            generation.commit();
        }

        assertThat(found(engine.search(), "q=after")).containsExactly("1");
        assertThat(found(engine.search(), "q=before")).isEmpty();
        assertThat(found(engine.search(), "q=between")).isEmpty();
        assertThat(counts(engine.search(), "", "country")).isEqualTo("FR 1");
        assertThat(engine.search().holdings().records()).isEqualTo(2);
    }

    @Test
    default void aDeletedRecordIsGoneAfterTheCommit() {
        Engine<Ad> engine = engine(CLOCK);
        add(engine, of("1").country("DE"), of("2").country("FR"));

        try (Generation<Ad> generation = engine.index().update()) {
            generation.delete("test:1");
            generation.delete("test:unknown");
            generation.commit();
        }

        assertThat(found(engine.search(), "")).containsExactly("2");
        assertThat(engine.search().find("test:1")).isEmpty();
        assertThat(counts(engine.search(), "", "country")).isEqualTo("FR 1");
        assertThat(engine.search().values(query(""), "country", "d", 10).values())
                .isEmpty();
    }

    @Test
    default void aRecordPutAndDeletedIsGoneAndOneDeletedAndPutIsThere() {
        Engine<Ad> engine = engine(CLOCK);
        add(engine, of("back").title("before"));

        try (Generation<Ad> generation = engine.index().update()) {
            generation.put(of("gone").ad());
            generation.delete("test:gone");
            generation.delete("test:back");
            generation.put(of("back").title("after").ad());
            assertThat(generation.find(List.of("test:gone", "test:back"))).containsOnlyKeys("test:back");
            generation.commit();
        }

        assertThat(found(engine.search(), "")).containsExactly("back");
        assertThat(found(engine.search(), "q=after")).containsExactly("back");
    }

    @Test
    default void aWriterFindsWhatIsCommittedAndWhatItHasPut() {
        Engine<Ad> engine = engine(CLOCK);
        Ad kept = of("kept").ad();
        Ad changed = of("changed").title("after").ad();
        add(engine, List.of(kept, of("changed").ad(), of("deleted").ad()));

        try (Generation<Ad> generation = engine.index().update()) {
            generation.put(changed);
            generation.delete("test:deleted");
            assertThat(generation.find(List.of("test:kept", "test:changed", "test:deleted", "test:unknown")))
                    .isEqualTo(Map.of(kept.id(), kept, changed.id(), changed));
            assertThat(generation.find(List.of())).isEmpty();
            generation.commit();
            assertThat(generation.find(List.of("test:changed"))).isEqualTo(Map.of(changed.id(), changed));
        }
    }

    @Test
    default void questionsAreAnsweredWholeWhileOthersWrite() throws InterruptedException {
        Engine<Ad> engine = engine(CLOCK);
        add(engine, of("1").title("version 0"), of("2").title("version 0"));
        RecordSearch<Ad> search = engine.search();
        AtomicBoolean done = new AtomicBoolean();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Thread asking = Thread.ofPlatform().start(() -> {
            try {
                while (!done.get()) {
                    assertSameVersion(search);
                }
            } catch (Throwable e) {
                failure.set(e);
            }
        });

        for (int version = 1; version <= 20; version++) {
            writeVersion(engine, version);
        }
        done.set(true);
        asking.join();

        assertThat(failure.get()).isNull();
        assertThat(found(search, "q=20")).hasSize(2);
    }

    /** Both ads are always of one version, whatever is being written. */
    private void assertSameVersion(RecordSearch<Ad> search) {
        Page<Ad> page = page(search, "q=version");
        assertThat(page.total().value()).isEqualTo(2);
        assertThat(page.hits().stream().map(hit -> hit.record().content()).distinct())
                .hasSize(1);
    }

    /** Every third time as a rebuild. */
    private static void writeVersion(Engine<Ad> engine, int version) {
        boolean rebuild = version % 3 == 0;
        try (Generation<Ad> generation =
                rebuild ? engine.index().rebuild() : engine.index().update()) {
            generation.put(of("1").title("version " + version).ad());
            generation.put(of("2").title("version " + version).ad());
            generation.commit();
        }
    }

    @Test
    default void aSecondWriterIsRefusedAndToldWhichCatalogueIsLocked() {
        Engine<Ad> engine = engine(CLOCK);

        try (Generation<Ad> first = engine.index().update()) {
            first.put(of("1").ad());
            assertThatExceptionOfType(CatalogLocked.class)
                    .isThrownBy(() -> engine.index().update())
                    .withMessageContaining(engine.name());
            assertThatExceptionOfType(CatalogLocked.class)
                    .isThrownBy(() -> engine.index().rebuild())
                    .withMessageContaining(engine.name());
            first.commit();
        }

        add(engine, of("2"));
        assertThat(found(engine.search(), "")).containsExactly("1", "2");
    }

    @Test
    default void holdingsSayHowMuchThereIsAndSinceWhen() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-06-15T12:00:00Z"));
        Engine<Ad> engine = engine(now::get);
        add(engine, of("1"), of("2"));
        Instant first = now.get();
        now.set(Instant.parse("2026-06-16T12:00:00Z"));

        assertThat(engine.search().holdings()).isEqualTo(new Holdings(2, first, null));
        add(engine, of("2"), of("3"));
        assertThat(engine.search().holdings()).isEqualTo(new Holdings(3, now.get(), null));
        assertThat(engine.reopened().holdings()).isEqualTo(new Holdings(3, now.get(), null));
    }

    @Test
    default void anEmptyCatalogueAnswersAndOneThatWasNeverWrittenSaysSo() {
        Engine<Ad> empty = engine(CLOCK);
        add(empty);
        Engine<Ad> absent = engine(CLOCK);

        assertThat(page(empty.search(), "").total().value()).isZero();
        assertThat(empty.search().holdings()).isEqualTo(new Holdings(0, CLOCK.instant(), null));
        assertThatExceptionOfType(CatalogUnavailable.class)
                .isThrownBy(() -> page(absent.search(), ""))
                .withMessageContaining(absent.name());
        add(absent, of("1"));
        assertThat(found(absent.search(), "")).containsExactly("1");
    }
}
