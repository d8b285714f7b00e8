// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import eu.vitrine.catalog.archive.locator.Locator;
import eu.vitrine.catalog.archive.tlog.Checkpoint;
import eu.vitrine.catalog.archive.tlog.Hash;
import eu.vitrine.catalog.archive.tlog.MerkleTree;
import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import eu.vitrine.catalog.archive.tlog.SignedNote;
import eu.vitrine.catalog.archive.tlog.Storage;
import eu.vitrine.catalog.archive.tlog.TileTree;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The history as it was at one checkpoint, less what was erased since. As thread-safe as its storage; a writer may be at work.
 *
 * <p>Whether a checkpoint is signed is for whoever knows the key to say.
 */
public final class Archive {

    /** Where the last checkpoint stands. */
    static final String CHECKPOINT = "checkpoint";

    /** Where every checkpoint stands, by its size. */
    static final String CHECKPOINTS = "checkpoints/";

    private final String note;
    private final Checkpoint checkpoint;
    private final Entries entries;
    private final Versions versions;
    private final MerkleTree tree;

    private Archive(Storage storage, String note) {
        this.note = note;
        this.checkpoint = Checkpoint.read(SignedNote.read(note).text());
        long size = checkpoint.head().size();
        this.entries = new Entries(storage, size);
        this.versions = new Versions(new Locator(storage, size), entries);
        this.tree = new MerkleTree(new TileTree(storage, size));
    }

    /**
     * The history at its last checkpoint; empty if there is none.
     *
     * @throws NotAsWritten if the checkpoint cannot be read
     */
    public static Optional<Archive> open(Storage storage) {
        return note(storage, CHECKPOINT).map(note -> new Archive(storage, note));
    }

    /**
     * The history as it was at an earlier checkpoint, which was kept.
     *
     * @param size the number of events that it had; empty if no checkpoint was signed just then
     * @throws NotAsWritten if the checkpoint cannot be read
     */
    public static Optional<Archive> at(Storage storage, long size) {
        return note(storage, CHECKPOINTS + size).map(note -> new Archive(storage, note));
    }

    static Optional<String> note(Storage storage, String path) {
        return storage.read(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** What it says of itself. */
    public Checkpoint checkpoint() {
        return checkpoint;
    }

    /** The same as it was signed: a note (C2SP signed-note) to be kept by whoever wants to hold the archive to it. */
    public String note() {
        return note;
    }

    /** The number of events. */
    public long size() {
        return checkpoint.head().size();
    }

    /** When its newest event was taken in, to the second; empty if there is none. */
    public Optional<Instant> lastEventAt() {
        return size() == 0
                ? Optional.empty()
                : Optional.of(entries.entry(size() - 1).leaf().at());
    }

    /**
     * Hands over events in the order in which they happened.
     *
     * @param from the first
     */
    public void replay(long from, Replay replay) {
        entries.from(from, entry -> entry.tell(replay));
    }

    /**
     * All that happened to a record, the oldest first; empty if there never was one.
     *
     * @param kind of record, such as {@code ads}
     */
    public List<Version> versions(String kind, String id) {
        return versions.of(kind, id);
    }

    /** The last thing that had happened to a record at a moment; empty if there was none yet. */
    public Optional<Version> asOf(String kind, String id, Instant moment) {
        return versions(kind, id).stream()
                .filter(version -> !version.at().isAfter(moment))
                .reduce((earlier, later) -> later);
    }

    /**
     * What shows that an event stands in the history at this checkpoint.
     *
     * @throws IndexOutOfBoundsException if there is no such event
     */
    public Proof proof(long index) {
        Entry entry = entries.entry(index);
        return new Proof(index, entry.written(), entry.payload(), tree.inclusion(index, size()), note);
    }

    /**
     * What shows that the history at this checkpoint continues what it was before (RFC 9162, section 2.1.4).
     *
     * @param before the number of events that it had, at least 1 and at most {@link #size()}
     */
    public List<Hash> consistency(long before) {
        return tree.consistency(before, size());
    }
}
