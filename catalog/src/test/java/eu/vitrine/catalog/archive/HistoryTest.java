// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vitrine.catalog.archive.json.CanonicalJson;
import eu.vitrine.catalog.archive.tlog.CrashingStorage;
import eu.vitrine.catalog.archive.tlog.Hash;
import eu.vitrine.catalog.archive.tlog.NoteSigner;
import eu.vitrine.catalog.archive.tlog.Proofs;
import eu.vitrine.catalog.archive.tlog.SignedNote;
import eu.vitrine.catalog.archive.tlog.Storage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is asked about single records is answered by the last checkpoint. */
class HistoryTest {

    private static final NoteSigner KEY = NoteSigner.make("ads.example/archive");
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final Storage storage = new CrashingStorage(1);
    private final History history = new History(storage);

    private static Event event(Happening happening, String id, long second) {
        return new Event(
                happening,
                START.plusSeconds(second),
                "ads",
                id,
                "test",
                null,
                CanonicalJson.of(JsonMapper.shared().readTree("{\"second\":" + second + "}")));
    }

    private void append(Event... events) {
        try (ArchiveWriter writer = ArchiveWriter.open(storage, KEY)) {
            for (Event event : events) {
                writer.append(event);
            }
            writer.commit();
        }
    }

    @Test
    void withoutAnArchiveThereIsNothing() {
        assertThat(history.newest()).isEmpty();
        assertThat(history.versions("ads", "demo:1")).isEmpty();
        assertThat(history.asOf("ads", "demo:1", START)).isEmpty();
        assertThatThrownBy(() -> history.proof(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void theVersionsOfARecordAreToldInTheirOrder() {
        Event created = event(Happening.CREATED, "demo:1", 10);
        Event changed = event(Happening.CHANGED, "demo:1", 20);
        append(created, event(Happening.CREATED, "demo:2", 15));
        append(changed);
        assertThat(history.versions("ads", "demo:1"))
                .containsExactly(new Version.Held(0, created), new Version.Held(2, changed));
        assertThat(history.versions("recommenders", "demo:1")).isEmpty();
        assertThat(history.versions("ads", "demo:3")).isEmpty();
    }

    @Test
    void ofWhatWasErasedItIsKnownThatItWasThereAndWhyItIsGone() {
        Event removed = event(Happening.REMOVED, "demo:1", 30);
        Event changed = event(Happening.CHANGED, "demo:1", 40);
        append(event(Happening.CREATED, "demo:1", 10), event(Happening.CREATED, "demo:2", 15));
        append(event(Happening.CHANGED, "demo:1", 20), removed);
        append(event(Happening.REMOVED, "demo:2", 35));
        append(changed);
        List<Version> versions = history.versions("ads", "demo:1");
        assertThat(versions.subList(2, 4)).containsExactly(new Version.Held(3, removed), new Version.Held(7, changed));
        assertThat(versions.getFirst()).isInstanceOfSatisfying(Version.Erased.class, version -> {
            assertThat(version.happening()).isEqualTo(Happening.CREATED);
            assertThat(version.at()).isEqualTo(START.plusSeconds(10));
            assertThat(version.erasure())
                    .extracting("index", "rule", "reason")
                    .containsExactly(4L, "Art. 39(3) DSA", "The ad was removed.");
        });
        assertThat(versions.get(1).index()).isEqualTo(2);
        assertThat(versions.get(1)).isInstanceOf(Version.Erased.class);
    }

    @Test
    void asOfAMomentTheLastEventUntilThenHolds() {
        Event created = event(Happening.CREATED, "demo:1", 10);
        Event changed = event(Happening.CHANGED, "demo:1", 20);
        append(created, changed);
        assertThat(history.asOf("ads", "demo:1", START.plusSeconds(9))).isEmpty();
        assertThat(history.asOf("ads", "demo:1", START.plusSeconds(10))).contains(new Version.Held(0, created));
        assertThat(history.asOf("ads", "demo:1", START.plusSeconds(19))).contains(new Version.Held(0, created));
        assertThat(history.asOf("ads", "demo:1", START.plusSeconds(20))).contains(new Version.Held(1, changed));
    }

    @Test
    void aProofLeadsFromTheEventToASignedCheckpoint() {
        for (int commit = 0; commit < 30; commit++) {
            append(event(Happening.CREATED, "demo:" + commit, commit), event(Happening.CREATED, "other:" + commit, 0));
        }
        Archive archive = history.newest().orElseThrow();
        for (long index = 0; index < archive.size(); index++) {
            Proof proof = history.proof(index);
            assertThat(proof.leaf()).endsWith(proof.payload().orElseThrow().hash());
            assertThat(Proofs.included(
                            Hash.ofEntry(proof.leaf()),
                            index,
                            archive.checkpoint().head(),
                            proof.path()))
                    .isTrue();
            assertThat(KEY.open().hasSigned(SignedNote.read(proof.checkpoint())))
                    .isTrue();
        }
        assertThatThrownBy(() -> history.proof(60))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("history of 60");
    }

    @Test
    void aNewCheckpointIsSeenWithTheNextQuestionAndAnOldOneStaysAsItWas() {
        append(event(Happening.CREATED, "demo:1", 10));
        Archive before = history.newest().orElseThrow();
        assertThat(history.newest().orElseThrow()).isSameAs(before);
        append(event(Happening.CHANGED, "demo:1", 20));
        assertThat(history.newest().flatMap(Archive::lastEventAt)).contains(START.plusSeconds(20));
        assertThat(before.versions("ads", "demo:1")).hasSize(1);
        assertThat(Archive.at(storage, 1).map(Archive::note)).isEqualTo(Optional.of(before.note()));
        assertThat(Archive.at(storage, 1).orElseThrow().versions("ads", "demo:1"))
                .hasSize(1);
        assertThat(Archive.at(storage, 3)).isEmpty();
    }
}
