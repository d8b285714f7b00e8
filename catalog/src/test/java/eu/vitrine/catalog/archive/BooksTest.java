// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vitrine.catalog.archive.ledger.Balance;
import eu.vitrine.catalog.archive.ledger.BooksDoNotBalance;
import eu.vitrine.catalog.archive.ledger.Received;
import eu.vitrine.catalog.archive.tlog.CrashingStorage;
import eu.vitrine.catalog.archive.tlog.NoteSigner;
import eu.vitrine.catalog.archive.tlog.Storage;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What came in and what is there is the sum of what became of it, or nothing is signed. */
class BooksTest {

    private static final NoteSigner KEY = NoteSigner.make("ads.example/archive");

    private final Storage storage = new CrashingStorage(1);

    private static Event event(Happening happening, String id, boolean wasRemoved) {
        return new Event(happening, Instant.ofEpochSecond(1_700_000_000), "ads", id, null, null, null, wasRemoved);
    }

    private static Event event(Happening happening, String id) {
        return event(happening, id, false);
    }

    @Test
    void everyRecordThatWasCreatedIsInOnePlace() {
        try (ArchiveWriter writer = ArchiveWriter.open(storage, KEY)) {
            for (String id : new String[] {"a", "b", "c", "d", "e"}) {
                writer.append(event(Happening.CREATED, id));
            }
            writer.append(event(Happening.REMOVED, "a"));
            writer.append(event(Happening.REMOVED, "b"));
            writer.append(event(Happening.REINSTATED, "b"));
            writer.append(event(Happening.EXPIRED, "a", true));
            writer.append(event(Happening.EXPIRED, "c"));
            writer.append(event(Happening.WITHDRAWN, "d"));
            writer.append(event(Happening.CORRECTED, "e"));
            writer.append(event(Happening.CHANGED, "e"));
            writer.append(event(Happening.CREATED, "a"));
            assertThat(writer.balance("ads")).isEqualTo(new Balance(6, 3, 0, 2, 1, 1));
            writer.commit();
        }
    }

    @Test
    void theBalanceIsKnownWhenTheArchiveIsOpenedAgain() {
        try (ArchiveWriter writer = ArchiveWriter.open(storage, KEY)) {
            for (int number = 0; number < 300; number++) {
                writer.append(event(Happening.CREATED, "" + number));
            }
            writer.append(event(Happening.REMOVED, "7"));
            writer.commit("ads", new Received(310, 301, 0, 2, Map.of("BAD_ID", 3L, "TRUNCATED", 4L)));
        }
        try (ArchiveWriter writer = ArchiveWriter.open(storage, KEY)) {
            assertThat(writer.balance("ads")).isEqualTo(new Balance(300, 299, 1, 0, 0, 0));
            assertThat(writer.balance("recommenders")).isEqualTo(Balance.NONE);
        }
    }

    @Test
    void nothingIsSignedForWhatIsNotTheSumOfItsParts() {
        try (ArchiveWriter writer = ArchiveWriter.open(storage, KEY)) {
            writer.append(event(Happening.CREATED, "a"));
            assertThatThrownBy(() -> writer.commit("ads", new Received(2, 1, 0, 0, Map.of())))
                    .isInstanceOf(BooksDoNotBalance.class)
                    .hasMessageContaining("ads");
            assertThatThrownBy(writer::commit).isInstanceOf(IllegalStateException.class);
        }
        assertThat(Archive.open(storage)).isEmpty();
    }

    @Test
    void nothingIsSignedForARecordThatGoesWithoutHavingCome() {
        try (ArchiveWriter writer = ArchiveWriter.open(storage, KEY)) {
            writer.append(event(Happening.CREATED, "a"));
            writer.append(event(Happening.EXPIRED, "b", true));
            assertThatThrownBy(writer::commit)
                    .isInstanceOf(BooksDoNotBalance.class)
                    .hasMessageContaining("ads", "removed=-1");
        }
        assertThat(Archive.open(storage)).isEmpty();
    }
}
