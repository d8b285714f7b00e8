// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vitrine.catalog.archive.ArchiveWriter;
import eu.vitrine.catalog.archive.Event;
import eu.vitrine.catalog.archive.Happening;
import eu.vitrine.catalog.archive.tlog.CrashingStorage;
import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import eu.vitrine.catalog.archive.tlog.NoteSigner;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each day says what came in and what became of it, and nobody can change a day that was signed. */
class LedgerTest {

    private static final NoteSigner KEY = NoteSigner.make("ads.example/archive");
    private static final Received ONE_NEW = new Received(1, 1, 0, 0, Map.of());

    private final CrashingStorage storage = new CrashingStorage(1);
    private Instant now = Instant.parse("2026-11-22T23:00:00Z");

    private void commit(String kind, Received received, Event... events) {
        try (ArchiveWriter writer = ArchiveWriter.open(storage, KEY, () -> now)) {
            for (Event event : events) {
                writer.append(event);
            }
            writer.commit(kind, received);
        }
    }

    private Event event(Happening happening, String kind, String id, String reason) {
        return new Event(happening, now, kind, id, null, reason, null);
    }

    private Event created(String kind, String id) {
        return event(Happening.CREATED, kind, id, "");
    }

    private void twoDays() {
        commit("ads", ONE_NEW, created("ads", "a"));
        commit(
                "ads",
                new Received(4, 1, 1, 1, Map.of("BAD_ID", 1L)),
                created("ads", "b"),
                event(Happening.CORRECTED, "ads", "a", "The payer was named wrongly."),
                event(Happening.REMOVED, "ads", "b", ""));
        now = now.plusSeconds(7200);
        commit("recommenders", ONE_NEW, created("recommenders", "home-feed"));
    }

    @Test
    void eachDaySaysWhatCameInAndWhatBecameOfIt() {
        twoDays();
        List<LedgerDay> days = Ledger.days(storage).toList();
        assertThat(days)
                .extracting(LedgerDay::day)
                .containsExactly(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-11-22"));

        KindDay first = days.getLast().of("ads");
        assertThat(first.received()).isEqualTo(new Received(5, 2, 1, 1, Map.of("BAD_ID", 1L)));
        assertThat(first.events()).isEqualTo(Map.of("CREATED", 2L, "CORRECTED", 1L, "REMOVED", 1L));
        assertThat(first.corrections()).isEqualTo(Map.of("The payer was named wrongly.", 1L));
        assertThat(first.balance()).isEqualTo(new Balance(2, 1, 1, 0, 0, 1));

        KindDay second = days.getFirst().of("ads");
        assertThat(second).isEqualTo(KindDay.after(first.balance()));
        assertThat(days.getFirst().of("recommenders").received()).isEqualTo(ONE_NEW);
    }

    @Test
    void aRunInWhichNothingChangedIsInTheLedgerAndNotInTheLog() {
        commit("ads", ONE_NEW, created("ads", "a"));
        commit("ads", new Received(1, 0, 0, 1, Map.of()));
        LedgerDay day = Ledger.days(storage).findFirst().orElseThrow();
        assertThat(day.commits()).isEqualTo(2);
        assertThat(day.of("ads").received()).isEqualTo(new Received(2, 1, 0, 1, Map.of()));
        assertThat(storage.read("checkpoints/1").orElseThrow())
                .isEqualTo(storage.read("checkpoint").orElseThrow());
    }

    @Test
    void onlyTheLastFileOfADayIsKept() {
        twoDays();
        assertThat(storage.paths())
                .filteredOn(path -> path.startsWith("ledger"))
                .containsExactlyInAnyOrder("ledger/2026-11-22.2", "ledger/2026-11-23.1");
    }

    @Test
    void aClockThatGoesBackWritesIntoTheDayThatWasReached() {
        twoDays();
        now = now.minusSeconds(86_400);
        commit("ads", ONE_NEW, created("ads", "c"));
        assertThat(Ledger.days(storage).toList())
                .extracting(LedgerDay::day)
                .containsExactly(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-11-22"));
    }

    @Test
    void aDayThatWasChangedOrIsMissingIsNamed() {
        twoDays();
        String path = "ledger/2026-11-22.2";
        String written = new String(storage.read(path).orElseThrow(), StandardCharsets.UTF_8);
        storage.write(path, written.replace("\"rejected\":1", "\"rejected\":0").getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Ledger.days(storage).toList())
                .isInstanceOf(NotAsWritten.class)
                .hasMessageContaining(path);
        storage.delete("ledger/2026-11-23.1");
        assertThatThrownBy(() -> Ledger.days(storage))
                .isInstanceOf(NotAsWritten.class)
                .hasMessageContaining("ledger/2026-11-23.1 is missing");
        assertThatThrownBy(() -> ArchiveWriter.open(storage, KEY)).isInstanceOf(NotAsWritten.class);
    }

    @Test
    void withoutAHistoryThereIsNoDay() {
        assertThat(Ledger.days(storage)).isEmpty();
    }
}
