// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import eu.vitrine.catalog.archive.payload.Payload;
import eu.vitrine.catalog.archive.payload.Payloads;
import eu.vitrine.catalog.archive.tlog.Checkpoint;
import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import eu.vitrine.catalog.archive.tlog.NoteSigner;
import eu.vitrine.catalog.archive.tlog.SignedNote;
import eu.vitrine.catalog.archive.tlog.Storage;
import eu.vitrine.catalog.archive.tlog.TileWriter;
import eu.vitrine.catalog.archive.tlog.TreeHead;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/**
 * The history being written: what {@link #commit} has returned for is durable, and what was not committed is as if it had never been appended. One writer
 * at a time; not thread-safe.
 *
 * <p>The order is that of every log that is to outlive its machine: first what entries stand for and the tiles, forced to the disk, then the checkpoint
 * that speaks of them. Whatever lies beyond the last checkpoint when it is opened was never acknowledged, and is written over.
 */
public final class ArchiveWriter {

    private final Storage storage;
    private final NoteSigner signer;
    private final TileWriter log;
    private final Payloads payloads;
    private final SecureRandom salts = new SecureRandom();

    private ArchiveWriter(Storage storage, NoteSigner signer, TreeHead head) {
        this.storage = storage;
        this.signer = signer;
        this.log = new TileWriter(storage, head);
        this.payloads = new Payloads(storage, head.size());
    }

    /**
     * Continues the history, or begins one.
     *
     * @param signer whose key signs
     * @throws NotAsWritten if there is a history of another log, one that another key has signed, or one that is damaged; nothing is written then
     */
    public static ArchiveWriter open(Storage storage, NoteSigner signer) {
        TreeHead head = storage.read(Archive.CHECKPOINT)
                .map(bytes -> SignedNote.read(new String(bytes, StandardCharsets.UTF_8)))
                .map(note -> own(note, signer).head())
                .orElse(TreeHead.EMPTY);
        return new ArchiveWriter(storage, signer, head);
    }

    private static Checkpoint own(SignedNote note, NoteSigner signer) {
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

    /** The number of events, those not yet committed among them. */
    public long size() {
        return log.size();
    }

    /** Appends an event. */
    public void append(Event event) {
        byte[] salt = new byte[Payload.SALT_BYTES];
        salts.nextBytes(salt);
        Payload payload = new Payload(salt, event.written());
        log.append(new Leaf(event.happening(), event.at(), event.kind(), payload.hash()).written());
        payloads.append(payload);
    }

    /**
     * Makes everything so far durable, and signs for it.
     *
     * @return what was signed
     */
    public Checkpoint commit() {
        payloads.write();
        Checkpoint checkpoint = new Checkpoint(signer.open().name(), log.write());
        byte[] note = signer.sign(checkpoint.text()).written().getBytes(StandardCharsets.UTF_8);
        storage.write("checkpoints/" + checkpoint.head().size(), note);
        storage.sync();
        storage.replace(Archive.CHECKPOINT, note);
        payloads.clean();
        log.clean();
        return checkpoint;
    }
}
