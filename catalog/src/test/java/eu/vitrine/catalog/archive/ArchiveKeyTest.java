// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vitrine.catalog.archive.tlog.CrashingStorage;
import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import eu.vitrine.catalog.archive.tlog.NoteSigner;
import eu.vitrine.catalog.archive.tlog.SignedNote;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only the key in force writes, and only into the history that is its own. */
class ArchiveKeyTest {

    private static final String ORIGIN = "ads.example/archive";
    private static final NoteSigner KEY = NoteSigner.make(ORIGIN);
    private static final NoteSigner NEXT = NoteSigner.make(ORIGIN);
    private static final Event EVENT =
            new Event(Happening.CREATED, Instant.ofEpochSecond(1_700_000_000), "ads", "demo:1", null, null, null);

    private final CrashingStorage storage = new CrashingStorage(1);

    private void append(NoteSigner key) {
        try (ArchiveWriter writer = ArchiveWriter.open(storage, key)) {
            writer.append(EVENT);
            writer.commit();
        }
    }

    private void rotate() {
        try (ArchiveWriter writer = ArchiveWriter.open(storage, KEY)) {
            writer.rotate(NEXT);
        }
    }

    private String text(String path) {
        return new String(storage.read(path).orElseThrow(), StandardCharsets.UTF_8);
    }

    private Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        storage.paths("").forEach(path -> files.put(path, text(path)));
        return files;
    }

    private void isRefused(ThrowingCallable open, Class<? extends RuntimeException> fact, String... words) {
        Map<String, String> before = files();
        assertThatThrownBy(open).isInstanceOf(fact).hasMessageContainingAll(words);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void theKeyThatSignedFirstIsKeptForThoseWhoWatch() {
        append(KEY);
        assertThat(text("key.pub")).isEqualTo(KEY.open().text() + "\n");
        rotate();
        assertThat(text("key.pub")).isEqualTo(KEY.open().text() + "\n");
    }

    @Test
    void theKeyOfAnotherPlatformIsRefused() {
        append(KEY);
        NoteSigner other = NoteSigner.make("other.example");
        isRefused(() -> ArchiveWriter.open(storage, other), WrongKey.class, "that of " + ORIGIN, "other.example");
    }

    @Test
    void anotherKeyOfTheSameNameIsRefusedAndTheRightOneNamed() {
        append(KEY);
        isRefused(
                () -> ArchiveWriter.open(storage, NEXT),
                WrongKey.class,
                "signed by the key " + KEY.open().text(),
                "not by " + NEXT.open().text());
    }

    @Test
    void anotherKeyTakesOverWhenTheHistorySaysSo() {
        append(KEY);
        rotate();
        SignedNote rotation = SignedNote.read(text("checkpoints/2"));
        assertThat(KEY.open().hasSigned(rotation)).isTrue();
        Event event = new Entries(storage, 2).entry(1).event().orElseThrow();
        assertThat(event.happening()).isEqualTo(Happening.KEY);
        assertThat(event.record()).hasToString("{\"key\":\"" + NEXT.open().text() + "\"}");

        isRefused(
                () -> append(KEY),
                WrongKey.class,
                "signed by the key " + NEXT.open().text());
        append(NEXT);
        SignedNote after = SignedNote.read(text("checkpoint"));
        assertThat(NEXT.open().hasSigned(after)).isTrue();
        assertThat(KEY.open().hasSigned(after)).isFalse();
    }

    @Test
    void neitherAKeyOfAnotherNameNorTheSameCanTakeOver() {
        append(KEY);
        try (ArchiveWriter writer = ArchiveWriter.open(storage, KEY)) {
            isRefused(() -> writer.rotate(NoteSigner.make("other.example")), WrongKey.class, "Make one of the same");
            isRefused(() -> writer.rotate(KEY), WrongKey.class, "by this key already");
        }
    }

    @Test
    void afterAnyFailureOneKeyIsInForce() {
        for (int steps = 1; steps < 25; steps++) {
            CrashingStorage failing = new CrashingStorage(steps);
            try (ArchiveWriter writer = ArchiveWriter.open(failing, KEY)) {
                writer.append(EVENT);
                writer.commit();
                failing.failAfter(steps);
                writer.rotate(NEXT);
            } catch (UncheckedIOException e) {
                // the power is cut now
            }
            failing.crash();
            boolean rotated = Archive.open(failing).orElseThrow().size() == 2;
            ArchiveWriter.open(failing, rotated ? NEXT : KEY).close();
        }
    }

    @Test
    void aDamagedCheckpointIsRefused() {
        append(KEY);
        storage.write("checkpoint", text("checkpoint").replace("\n1\n", "\n2\n").getBytes(StandardCharsets.UTF_8));
        isRefused(() -> append(KEY), NotAsWritten.class, "damaged");
    }

    @ParameterizedTest
    @CsvSource({"format 2, format 1", "format 2, format 3", "format 2, form 2"})
    void anArchiveThatALaterVersionWroteIsRefused(String known, String unknown) {
        append(KEY);
        String later = SignedNote.read(text("checkpoint")).text().replace(known, unknown);
        storage.write("checkpoint", KEY.sign(later).written().getBytes(StandardCharsets.UTF_8));
        isRefused(() -> append(KEY), ArchiveTooNew.class, "this version of Vitrine does not know");
    }
}
