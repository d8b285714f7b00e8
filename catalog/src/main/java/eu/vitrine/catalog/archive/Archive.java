// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import eu.vitrine.catalog.archive.payload.Payload;
import eu.vitrine.catalog.archive.payload.Payloads;
import eu.vitrine.catalog.archive.tlog.Checkpoint;
import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import eu.vitrine.catalog.archive.tlog.SignedNote;
import eu.vitrine.catalog.archive.tlog.Storage;
import eu.vitrine.catalog.archive.tlog.Tile;
import eu.vitrine.catalog.archive.tlog.TileTree;
import eu.vitrine.catalog.archive.tlog.TreeHead;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The history as it was at its last checkpoint. As thread-safe as its storage; a writer may be at work. */
public final class Archive {

    /** Where the last checkpoint stands. */
    static final String CHECKPOINT = "checkpoint";

    private final Storage storage;
    private final Checkpoint checkpoint;

    private Archive(Storage storage, Checkpoint checkpoint) {
        this.storage = storage;
        this.checkpoint = checkpoint;
    }

    /**
     * Opens the history; empty if there is none.
     *
     * @throws NotAsWritten if its checkpoint cannot be read; whether it is signed is for whoever knows the key to say
     */
    public static Optional<Archive> open(Storage storage) {
        return storage.read(CHECKPOINT)
                .map(bytes -> SignedNote.read(new String(bytes, StandardCharsets.UTF_8)))
                .map(note -> new Archive(storage, Checkpoint.read(note.text())));
    }

    /** What it says of itself. */
    public Checkpoint checkpoint() {
        return checkpoint;
    }

    /** The number of events. */
    public long size() {
        return checkpoint.head().size();
    }

    /**
     * Hands over events in the order in which they happened.
     *
     * @param from the first
     */
    public void replay(long from, Replay replay) {
        TreeHead head = checkpoint.head();
        TileTree tree = new TileTree(storage, head.size());
        for (long bundle = from / Tile.FULL; bundle * Tile.FULL < head.size(); bundle++) {
            List<byte[]> entries = tree.entries(bundle);
            List<Optional<Payload>> payloads = Payloads.read(storage, head.size(), bundle);
            long first = bundle * Tile.FULL;
            int end = (int) Math.min(Tile.FULL, head.size() - first);
            for (int place = (int) Math.max(0, from - first); place < end; place++) {
                hand(first + place, entries.get(place), payloads.get(place), replay);
            }
        }
    }

    private static void hand(long index, byte[] entry, Optional<Payload> payload, Replay replay) {
        Leaf leaf = Leaf.read(entry, index);
        payload.ifPresentOrElse(
                held -> {
                    if (!Arrays.equals(held.hash(), leaf.hash())) {
                        throw new NotAsWritten("What entry " + index + " stands for is not what was hashed.");
                    }
                    replay.event(index, Event.read(held.text()));
                },
                () -> replay.erased(index, leaf.happening(), leaf.at(), leaf.kind()));
    }
}
