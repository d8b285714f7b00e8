// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.locator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vitrine.catalog.archive.tlog.CrashingStorage;
import eu.vitrine.catalog.archive.tlog.FolderStorage;
import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import eu.vitrine.catalog.archive.tlog.Storage;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every event of a record is found, whatever was lost. */
class LocatorTest {

    private static final int RECORDS = 100;
    private static final LocatorWriter.Retelling NOTHING = (from, to, target) -> {
        throw new AssertionError("nothing was lost, but " + from + " to " + to + " is asked for");
    };

    private static String id(long index) {
        return "demo:" + index % RECORDS;
    }

    private static void tell(long from, long to, LocatorWriter target) {
        LongStream.range(from, to).forEach(index -> target.add("ads", id(index)));
    }

    private static long grow(Storage storage, long size, long more, LocatorWriter.Retelling history) {
        LocatorWriter writer = new LocatorWriter(storage, size, history);
        tell(size, size + more, writer);
        writer.write();
        storage.sync();
        writer.clean();
        return size + more;
    }

    private static List<Long> expected(long record, long size) {
        return LongStream.range(0, size)
                .filter(index -> index % RECORDS == record)
                .boxed()
                .toList();
    }

    private static void assertAllFound(Storage storage, long size) {
        Locator locator = new Locator(storage, size);
        for (int record = 0; record < RECORDS; record++) {
            assertThat(locator.find("ads", "demo:" + record)).isEqualTo(expected(record, size));
        }
        assertThat(locator.find("ads", "demo:100")).isEmpty();
        assertThat(locator.find("recommenders", "demo:1")).isEmpty();
    }

    @Test
    void afterThousandsOfSmallCommitsFewFilesHoldAllThatCanBeFound() {
        CrashingStorage storage = new CrashingStorage(1);
        LocatorWriter writer = new LocatorWriter(storage, 0, NOTHING);
        for (long size = 0; size < 9_000; size += 3) {
            tell(size, size + 3, writer);
            writer.write();
            writer.clean();
        }
        assertThat(storage.paths("locator")).hasSizeLessThanOrEqualTo(14);
        assertAllFound(storage, 9_000);
    }

    @Test
    void aLargeHistoryIsFoundInByReadingLittleOfIt(@TempDir Path folder) {
        Storage storage = new FolderStorage(folder);
        LocatorWriter writer = new LocatorWriter(storage, 0, NOTHING);
        for (long index = 0; index < 300_000; index++) {
            writer.add("ads", "demo:" + index);
        }
        assertThat(writer.find("ads", "demo:299999")).containsExactly(299_999L);
        writer.write();
        writer.clean();
        Locator locator = new Locator(storage, 300_000);
        for (long index = 0; index < 300_000; index += 1_777) {
            assertThat(locator.find("ads", "demo:" + index)).containsExactly(index);
            assertThat(locator.find("ads", "other:" + index)).isEmpty();
        }
    }

    @Test
    void whoeverHoldsAnEarlierCheckpointFindsNothingOfLater() {
        CrashingStorage storage = new CrashingStorage(2);
        grow(storage, grow(storage, 0, 500, NOTHING), 700, NOTHING);
        assertAllFound(storage, 500);
        assertAllFound(storage, 1_200);
    }

    @Test
    void whatIsNotYetWrittenIsFoundByTheWriter() {
        CrashingStorage storage = new CrashingStorage(3);
        grow(storage, 0, 150, NOTHING);
        LocatorWriter writer = new LocatorWriter(storage, 150, NOTHING);
        tell(150, 320, writer);
        assertThat(writer.find("ads", "demo:7")).containsExactly(7L, 107L, 207L, 307L);
    }

    @Test
    void whatWasNotCommittedIsForgotten() {
        CrashingStorage storage = new CrashingStorage(4);
        grow(storage, 0, 150, NOTHING);
        LocatorWriter killed = new LocatorWriter(storage, 150, NOTHING);
        LongStream.range(0, 500).forEach(index -> killed.add("ads", "demo:0"));
        killed.write();
        grow(storage, 150, 80, NOTHING);
        assertAllFound(storage, 230);
        assertThat(storage.paths("locator"))
                .allMatch(path -> Run.named(path).orElseThrow().to() <= 230);
    }

    @Test
    void damagedCutOffAndMissingFilesAreToldAnew() {
        Random random = new Random(5);
        for (int run = 0; run < 100; run++) {
            CrashingStorage storage = new CrashingStorage(run);
            long size = 0;
            for (int commit = 0; commit < 5; commit++) {
                size = grow(storage, size, 1000 >> commit * 2, NOTHING);
            }
            for (String path : storage.paths("locator")) {
                byte[] file = storage.read(path).orElseThrow();
                switch (random.nextInt(4)) {
                    case 0 -> storage.delete(path);
                    case 1 -> storage.write(path, Arrays.copyOf(file, random.nextInt(file.length)));
                    case 2 -> {
                        file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
                        storage.write(path, file);
                    }
                    default -> {} // stays as it is
                }
            }
            size = grow(storage, size, 1, LocatorTest::tell);
            assertAllFound(storage, size);
        }
    }

    @Test
    void aReaderIsToldWhereSomethingIsMissing() {
        CrashingStorage storage = new CrashingStorage(6);
        grow(storage, grow(storage, 0, 500, NOTHING), 10, NOTHING);
        storage.delete("locator/500-510");
        assertThatThrownBy(() -> new Locator(storage, 510).find("ads", "demo:1"))
                .isInstanceOf(NotAsWritten.class)
                .hasMessageContaining("locator/500");
        assertAllFound(storage, 500);
    }

    @Test
    void anErasedEventOfWhichNothingIsKnownStandsInNobodysWay() {
        CrashingStorage storage = new CrashingStorage(7);
        LocatorWriter writer = new LocatorWriter(storage, 300, (from, to, target) -> {
            target.addErased();
            tell(from + 1, to, target);
        });
        writer.clean();
        assertThat(new Locator(storage, 300).find("ads", "demo:0")).containsExactly(100L, 200L);
    }

    @Test
    void nothingIsLostAtAThousandFailures() {
        Random random = new Random(20261122);
        for (int run = 0; run < 1_000; run++) {
            CrashingStorage storage = new CrashingStorage(run);
            long size = 0;
            for (int life = 0; life < 3; life++) {
                storage.failAfter(1 + random.nextInt(30));
                try {
                    while (true) {
                        size = grow(storage, size, 1 + random.nextInt(120), LocatorTest::tell);
                    }
                } catch (UncheckedIOException e) {
                    storage.crash();
                }
            }
            size = grow(storage, size, 1, LocatorTest::tell);
            assertThat(new Locator(storage, size).find("ads", "demo:0"))
                    .as("run %d", run)
                    .isEqualTo(expected(0, size));
        }
    }
}
