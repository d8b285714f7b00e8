// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import eu.vitrine.catalog.archive.tlog.Storage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The history for those who ask about single records while a writer may be at work: every answer is that of the last checkpoint at the time of the question. Thread-safe.
 *
 * <p>Every method throws {@link NotAsWritten} if a file that it needs is damaged, and {@link java.io.UncheckedIOException} if the file system fails.
 */
public final class History {

    private final Storage storage;
    private volatile Optional<Archive> last = Optional.empty();

    /** @param storage in which a history is, or may come to be */
    public History(Storage storage) {
        this.storage = storage;
    }

    /** The history at its last checkpoint; empty as long as there is none. For those who ask several questions of which all answers have to agree. */
    public Optional<Archive> newest() {
        Optional<String> note = Archive.note(storage, Archive.CHECKPOINT);
        Optional<Archive> known = last;
        if (!note.equals(known.map(Archive::note))) {
            known = Archive.open(storage);
            last = known;
        }
        return known;
    }

    /** {@link Archive#versions} at the last checkpoint; empty too where there is no history. */
    public List<Version> versions(String kind, String id) {
        return newest().map(archive -> archive.versions(kind, id)).orElse(List.of());
    }

    /** {@link Archive#asOf} at the last checkpoint; empty too where there is no history. */
    public Optional<Version> asOf(String kind, String id, Instant moment) {
        return newest().flatMap(archive -> archive.asOf(kind, id, moment));
    }

    /**
     * {@link Archive#proof} at the last checkpoint.
     *
     * @throws IndexOutOfBoundsException if there is no such event
     */
    public Proof proof(long index) {
        return newest().orElseThrow(
                        () -> new IndexOutOfBoundsException("There is no history, and so no entry " + index + '.'))
                .proof(index);
    }
}
