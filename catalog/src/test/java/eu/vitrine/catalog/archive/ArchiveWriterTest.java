// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.archive.json.CanonicalJson;
import eu.vitrine.catalog.archive.ledger.Ledger;
import eu.vitrine.catalog.archive.ledger.Received;
import eu.vitrine.catalog.archive.tlog.CrashingStorage;
import eu.vitrine.catalog.archive.tlog.NoteSigner;
import eu.vitrine.catalog.archive.tlog.SignedNote;
import eu.vitrine.catalog.archive.tlog.Storage;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What was acknowledged is there, in its order and once, whatever happens to the machine. */
class ArchiveWriterTest {

    private static final NoteSigner KEY = NoteSigner.make("ads.example/archive");
    private static final int FAILURES = "all".equals(System.getProperty("vitrine.repetitions")) ? 1_000 : 100;

    private static Event event(long number) {
        return new Event(
                Happening.CREATED,
                Instant.ofEpochSecond(1_700_000_000 + number),
                "ads",
                "demo:" + number,
                "test",
                null,
                CanonicalJson.of(JsonMapper.shared().readTree("{\"number\":" + number + "}")));
    }

    private static List<Event> events(Storage storage) {
        List<Event> events = new ArrayList<>();
        Archive.open(storage).orElseThrow().replay(0, new Replay() {

            @Override
            public void event(long index, Event event) {
                assertThat(index).isEqualTo(events.size());
                events.add(event);
            }

            @Override
            public void erased(long index, Happening happening, Instant at, String kind) {
                throw new AssertionError("nothing was erased");
            }
        });
        return events;
    }

    private static List<Event> numbered(long count) {
        List<Event> events = new ArrayList<>();
        for (long number = 0; number < count; number++) {
            events.add(event(number));
        }
        return events;
    }

    @Test
    void whatWasAppendedInManyCommitsIsToldAgainInItsOrder() {
        CrashingStorage storage = new CrashingStorage(1);
        for (int commit = 0; commit < 20; commit++) {
            try (ArchiveWriter writer = ArchiveWriter.open(storage, KEY)) {
                for (int i = 0; i < 37; i++) {
                    writer.append(event(writer.size()));
                }
                writer.commit();
            }
        }
        assertThat(events(storage)).isEqualTo(numbered(20 * 37));
    }

    @Test
    void everyCheckpointIsSignedAndKept() {
        CrashingStorage storage = new CrashingStorage(2);
        ArchiveWriter writer = ArchiveWriter.open(storage, KEY);
        writer.append(event(0));
        writer.commit();
        writer.append(event(1));
        writer.commit();
        for (String path : List.of("checkpoint", "checkpoints/1", "checkpoints/2")) {
            String note = new String(storage.read(path).orElseThrow(), StandardCharsets.UTF_8);
            assertThat(KEY.open().hasSigned(SignedNote.read(note))).isTrue();
        }
    }

    @Test
    void nothingAcknowledgedIsMissingOrDoubledAfterAnyFailure() {
        Random random = new Random(20261122);
        for (int run = 0; run < FAILURES; run++) {
            CrashingStorage storage = new CrashingStorage(run);
            long acknowledged = 0;
            for (int life = 0; life < 3; life++) {
                storage.failAfter(1 + random.nextInt(40));
                acknowledged = Math.max(acknowledged, live(storage, random));
                storage.crash();
                long there = Archive.open(storage).map(Archive::size).orElse(0L);
                assertThat(there).as("run %d", run).isGreaterThanOrEqualTo(acknowledged);
                acknowledged = there;
            }
            if (acknowledged > 0) {
                assertThat(events(storage)).as("run %d", run).isEqualTo(numbered(acknowledged));
            }
            assertThat(addedByDays(storage)).as("run %d", run).isEqualTo(acknowledged);
        }
    }

    /** What the ledger says that came in, over all days. */
    private static long addedByDays(Storage storage) {
        return Ledger.days(storage)
                .flatMap(day -> day.kinds().values().stream())
                .mapToLong(day -> day.received().added())
                .sum();
    }

    /** Writes until the file system fails; gives how many events were acknowledged. */
    private static long live(Storage storage, Random random) {
        long acknowledged = 0;
        try {
            ArchiveWriter writer = ArchiveWriter.open(
                    storage, KEY, () -> Instant.ofEpochSecond(1_700_000_000 + random.nextInt(200_000)));
            while (true) {
                int more = 1 + random.nextInt(120);
                for (int i = 0; i < more; i++) {
                    writer.append(event(writer.size()));
                }
                Received received = new Received(more, more, 0, 0, Map.of());
                acknowledged = writer.commit("ads", received).head().size();
            }
        } catch (UncheckedIOException e) {
            return acknowledged;
        }
    }
}
