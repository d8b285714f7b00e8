// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vitrine.catalog.archive.json.CanonicalJson;
import eu.vitrine.catalog.archive.payload.Payload;
import eu.vitrine.catalog.archive.payload.Payloads;
import eu.vitrine.catalog.archive.tlog.CrashingStorage;
import eu.vitrine.catalog.archive.tlog.NoteSigner;
import eu.vitrine.catalog.archive.tlog.Storage;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What has to go is in no file any more, the log says why for ever, and all else stays. */
class ErasureTest {

    private static final NoteSigner KEY = NoteSigner.make("ads.example/archive");
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final boolean ALL = "all".equals(System.getProperty("vitrine.repetitions"));

    private static Event event(Happening happening, String id, String secret) {
        return new Event(
                happening,
                NOW,
                "ads",
                id,
                null,
                "a reason",
                CanonicalJson.of(JsonMapper.shared().createObjectNode().put("text", secret)));
    }

    private static void append(Storage storage, Event... events) {
        try (ArchiveWriter writer = ArchiveWriter.open(storage, KEY, () -> NOW)) {
            for (Event event : events) {
                writer.append(event);
            }
            writer.commit();
        }
    }

    /** All that any file of payloads says. */
    private static String readable(Storage storage) {
        StringBuilder all = new StringBuilder();
        for (String path : new TreeSet<>(storage.paths("payload"))) {
            for (Optional<Payload> payload :
                    Payloads.read(path, storage.read(path).orElseThrow())) {
                payload.ifPresent(held -> all.append(new String(held.text(), StandardCharsets.UTF_8)));
            }
        }
        return all.toString();
    }

    private static List<Announcement> announced(Storage storage) {
        long last = Archive.open(storage).orElseThrow().size() - 1;
        return Announcement.read(
                new Entries(storage, last + 1).entry(last).event().orElseThrow());
    }

    @Test
    void whatWasSaidOfARecordIsErasedWhenItIsRemovedExpiresOrIsWithdrawn() {
        for (Happening gone : List.of(Happening.REMOVED, Happening.EXPIRED, Happening.WITHDRAWN)) {
            CrashingStorage storage = new CrashingStorage(1);
            append(storage, event(Happening.CREATED, "a", "first of a"), event(Happening.CREATED, "b", "first of b"));
            append(storage, event(Happening.CHANGED, "a", "second of a"));
            append(storage, event(Happening.CHANGED, "a", "third of a"), event(gone, "a", "rest of a"));
            assertThat(readable(storage))
                    .doesNotContain("first of a", "second of a", "third of a")
                    .contains("rest of a", "first of b");
            assertThat(announced(storage)).singleElement().satisfies(announcement -> {
                assertThat(announcement.entries()).containsExactly(0L, 2L, 3L);
                assertThat(announcement.reason()).isNotEmpty();
            });
        }
    }

    @Test
    void eachErasureSaysWhichWhenWhyAndUnderWhichRule() {
        CrashingStorage storage = new CrashingStorage(2);
        append(storage, event(Happening.CREATED, "a", ""), event(Happening.CREATED, "b", ""));
        append(storage, event(Happening.WITHDRAWN, "b", ""), event(Happening.REMOVED, "a", ""));
        assertThat(announced(storage))
                .containsExactlyInAnyOrder(
                        new Announcement("Art. 39(3) DSA", "The ad was removed.", List.of(0L)),
                        new Announcement("Withdrawal", "a reason", List.of(1L)));
    }

    @Test
    void whatWasErasedIsNotAnnouncedAgain() {
        CrashingStorage storage = new CrashingStorage(3);
        append(storage, event(Happening.CREATED, "a", "first"));
        append(storage, event(Happening.REMOVED, "a", "second"));
        append(storage, new Event(Happening.EXPIRED, NOW, "ads", "a", null, null, null, true));
        assertThat(announced(storage))
                .singleElement()
                .satisfies(announcement -> assertThat(announcement.entries()).containsExactly(1L));
        assertThat(readable(storage)).doesNotContain("first", "second");
    }

    @Test
    void anOperatorErasesWhatWasSaidBeforeWithReasonAndRule() {
        CrashingStorage storage = new CrashingStorage(4);
        append(
                storage,
                event(Happening.CREATED, "a", "name of a person"),
                event(Happening.CREATED, "b", "other name"),
                event(Happening.CHANGED, "b", "no name"));
        append(storage, event(Happening.CORRECTED, "a", "nobody"));
        try (ArchiveWriter writer = ArchiveWriter.open(storage, KEY, () -> NOW)) {
            writer.erase("ads", "a", "Art. 17 GDPR", "A person was named.");
            writer.erase(List.of(1L), "Art. 17 GDPR", "A person was named.");
            writer.commit();
        }
        assertThat(readable(storage))
                .doesNotContain("name of a person", "other name")
                .contains("nobody", "no name");
        assertThat(announced(storage))
                .containsExactly(new Announcement("Art. 17 GDPR", "A person was named.", List.of(0L, 1L)));
    }

    @Test
    void whatARecordIsNowAndWhatTheArchiveSaysOfItselfStay() {
        CrashingStorage storage = new CrashingStorage(5);
        append(storage, event(Happening.CREATED, "a", "first"));
        append(storage, event(Happening.REMOVED, "a", "second"));
        try (ArchiveWriter writer = ArchiveWriter.open(storage, KEY, () -> NOW)) {
            assertThatThrownBy(() -> writer.erase(List.of(1L), "a rule", "a reason"))
                    .isInstanceOf(NotErasable.class)
                    .hasMessageContaining("Event 1", "Correct or withdraw");
            assertThatThrownBy(() -> writer.erase(List.of(2L), "a rule", "a reason"))
                    .isInstanceOf(NotErasable.class);
            writer.erase("ads", "unknown", "a rule", "a reason");
            assertThat(writer.commit().head().size()).isEqualTo(3);
        }
        assertThat(readable(storage)).contains("second");
    }

    @Test
    void afterAnyFailureEitherNothingIsAnnouncedAndNothingGoneOrAllIsGone() {
        for (int seed = 0; seed < (ALL ? 10 : 1); seed++) {
            failAtEveryStep(seed, ALL ? 1 : 7);
        }
    }

    private static void failAtEveryStep(int seed, int stride) {
        boolean done = false;
        for (int steps = 1; !done; steps += stride) {
            CrashingStorage storage = new CrashingStorage(1_000 * seed + steps);
            long before = filled(storage);
            storage.failAfter(steps);
            done = expire(storage);
            storage.crash();
            crashWhileOpening(storage, new Random(1_000 * seed + steps));
            ArchiveWriter.open(storage, KEY, () -> NOW).close();

            boolean announced = Archive.open(storage).orElseThrow().size() > before;
            String readable = readable(storage);
            for (int number = 0; number < 300; number++) {
                boolean gone = announced && number % 7 == 0;
                assertThat(readable.contains("secret " + number + "."))
                        .as("%d after %d steps, announced: %s", number, steps, announced)
                        .isEqualTo(!gone);
            }
            assertThat(announced || !done).isTrue();
        }
    }

    private static long filled(Storage storage) {
        for (int commit = 0; commit < 4; commit++) {
            int first = 75 * commit;
            append(
                    storage,
                    IntStream.range(first, first + 75)
                            .mapToObj(number -> event(Happening.CREATED, "" + number, "secret " + number + "."))
                            .toArray(Event[]::new));
        }
        return Archive.open(storage).orElseThrow().size();
    }

    private static boolean expire(Storage storage) {
        try {
            append(
                    storage,
                    IntStream.range(0, 300)
                            .filter(number -> number % 7 == 0)
                            .mapToObj(number -> event(Happening.EXPIRED, "" + number, "nothing"))
                            .toArray(Event[]::new));
            return true;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static void crashWhileOpening(CrashingStorage storage, Random random) {
        storage.failAfter(random.nextInt(12));
        try {
            ArchiveWriter.open(storage, KEY, () -> NOW).close();
        } catch (UncheckedIOException e) {
            // opened again after this
        }
        storage.crash();
    }
}
