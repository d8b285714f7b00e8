// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import eu.vitrine.catalog.archive.tlog.Checkpoint;
import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import eu.vitrine.catalog.archive.tlog.NoteSigner;
import eu.vitrine.catalog.archive.tlog.SignedNote;
import eu.vitrine.catalog.archive.tlog.Storage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The signed checkpoints: the last, which says what the history is, and beside it every one that there was. A checkpoint that is seen once holds for ever,
 * so none is written under its size before it is the last.
 */
final class Checkpoints {

    /** The line that says in what form everything is written. */
    static final String FORMAT = "format 1";

    private final Storage storage;
    private final NoteSigner signer;

    Checkpoints(Storage storage, NoteSigner signer) {
        this.storage = storage;
        this.signer = signer;
    }

    /**
     * The last one; empty where a history begins.
     *
     * @throws NotAsWritten if it is that of another log, or another key has signed it
     */
    Optional<Checkpoint> last() {
        return storage.read(Archive.CHECKPOINT)
                .map(bytes -> SignedNote.read(new String(bytes, StandardCharsets.UTF_8)))
                .map(this::own);
    }

    private Checkpoint own(SignedNote note) {
        Checkpoint checkpoint = Checkpoint.read(note.text());
        if (!checkpoint.origin().equals(signer.open().name())) {
            throw new NotAsWritten("This is the history of " + checkpoint.origin() + ", and the key is that of "
                    + signer.open().name() + ". Name the other archive, or the other key.");
        }
        if (!signer.open().hasSigned(note)) {
            throw new NotAsWritten("Another key has signed the history of " + checkpoint.origin()
                    + ", or its checkpoint is damaged. Name the key that signed it last.");
        }
        return checkpoint;
    }

    /** Signs one, which is the last from then on. */
    void sign(Checkpoint checkpoint) {
        storage.replace(
                Archive.CHECKPOINT, signer.sign(checkpoint.text()).written().getBytes(StandardCharsets.UTF_8));
        keep(checkpoint);
    }

    /** Sees to it that the last one stands among all, which a failure may have prevented. */
    void keep(Checkpoint last) {
        byte[] note = storage.read(Archive.CHECKPOINT).orElseThrow();
        String path = "checkpoints/" + last.head().size();
        if (storage.read(path).filter(kept -> Arrays.equals(kept, note)).isEmpty()) {
            storage.replace(path, note);
        }
    }
}
