// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.payload;

import eu.vitrine.catalog.archive.tlog.Edge;
import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import eu.vitrine.catalog.archive.tlog.Storage;
import eu.vitrine.catalog.archive.tlog.Tile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The payloads of all entries of a log, in files that stand beside its tiles. What is erased is gone from them; all else stays as it was. Not thread-safe. */
public final class Payloads {

    /** The folder of all of them. */
    public static final String ROW = "payload";

    private static final byte[] NOTHING = {};

    private final Storage storage;
    private final Edge edge;
    private Bundle bundle = new Bundle();
    private final List<String> obsolete = new ArrayList<>();

    /** Continues the payloads of a log with so many entries. */
    public Payloads(Storage storage, long size) {
        this.storage = storage;
        this.edge = new Edge(ROW, size / Tile.FULL, places -> bundle.written());
        int rest = (int) (size % Tile.FULL);
        if (rest > 0) {
            each(storage, size, size / Tile.FULL, (place, payload) -> {
                if (place < rest) {
                    add(payload);
                }
            });
            edge.resumed();
        }
    }

    /** Adds the payload of the next entry, which is durable once {@link #write} was called and the storage is synced. */
    public void append(Payload payload) {
        add(Optional.of(payload));
        if (edge.isFull()) {
            edge.write(storage);
            obsolete.addAll(edge.next());
            bundle = new Bundle();
        }
    }

    /** The edge counts places; what stands in them is held here. */
    private void add(Optional<Payload> payload) {
        bundle.add(payload);
        edge.add(NOTHING);
    }

    /** Writes what is not yet written. */
    public void write() {
        edge.write(storage);
    }

    /** Deletes what has given way to larger files; to be called once a durable checkpoint speaks of what these hold. */
    public void clean() {
        obsolete.forEach(storage::delete);
        obsolete.clear();
    }

    /** Takes the payloads of a bundle one by one. */
    @FunctionalInterface
    public interface Target {

        /**
         * Takes the next.
         *
         * @param place in its bundle, from 0 on
         * @param payload empty if it was erased
         */
        void take(int place, Optional<Payload> payload);
    }

    /**
     * Hands over the payloads of a bundle of entries, in their order, one by one: together they can be larger than memory. A file for a smaller size may have
     * given way to a larger one.
     *
     * @param size of the log, now or at any time before; there can be more payloads than it says
     * @throws NotAsWritten if the file is missing or damaged
     */
    public static void each(Storage storage, long size, long bundle, Target target) {
        int width = (int) Math.min(Tile.FULL, size - bundle * Tile.FULL);
        for (int wider = width; wider <= Tile.FULL; wider++) {
            String path = Tile.path(ROW, bundle, wider);
            Optional<byte[]> file = storage.read(path);
            if (file.isPresent()) {
                AtomicInteger place = new AtomicInteger();
                Bundle.read(path, file.get(), payload -> target.take(place.getAndIncrement(), payload));
                return;
            }
        }
        throw new NotAsWritten("The file " + path(size, bundle) + " is missing.");
    }

    /**
     * What a file holds, for those who have it already: a payload for each entry, empty where it was erased.
     *
     * @param path for the message
     * @throws NotAsWritten if it is damaged
     */
    public static List<Optional<Payload>> read(String path, byte[] file) {
        List<Optional<Payload>> payloads = new ArrayList<>();
        Bundle.read(path, file, payloads::add);
        return payloads;
    }

    static String path(long size, long bundle) {
        return Tile.path(ROW, bundle, (int) Math.min(Tile.FULL, size - bundle * Tile.FULL));
    }
}
