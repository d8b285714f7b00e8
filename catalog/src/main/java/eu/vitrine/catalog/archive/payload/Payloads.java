// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.payload;

import eu.vitrine.catalog.archive.tlog.Edge;
import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import eu.vitrine.catalog.archive.tlog.Storage;
import eu.vitrine.catalog.archive.tlog.Tile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The payloads of all entries of a log, in files that stand beside its tiles. What is erased is gone from them; all else stays as it was. Not thread-safe. */
public final class Payloads {

    /** The folder of all of them. */
    public static final String ROW = "payload";

    private static final byte[] NOTHING = {};

    private final Storage storage;
    private final Edge edge;
    private final List<Optional<Payload>> bundle = new ArrayList<>();
    private final List<String> obsolete = new ArrayList<>();

    /** Continues the payloads of a log with so many entries. */
    public Payloads(Storage storage, long size) {
        this.storage = storage;
        this.edge = new Edge(ROW, size / Tile.FULL, places -> Bundle.written(bundle));
        int rest = (int) (size % Tile.FULL);
        if (rest > 0) {
            read(storage, size, size / Tile.FULL).subList(0, rest).forEach(this::add);
            edge.resumed();
        }
    }

    /** Adds the payload of the next entry, which is durable once {@link #write} was called and the storage is synced. */
    public void append(Payload payload) {
        add(Optional.of(payload));
        if (edge.isFull()) {
            edge.write(storage);
            obsolete.addAll(edge.next());
            bundle.clear();
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

    /**
     * The payloads of a bundle of entries, in their order; empty where it was erased. A file for a smaller size may have given way to a larger one.
     *
     * @param size of the log, now or at any time before
     * @throws NotAsWritten if the file is missing or damaged
     */
    public static List<Optional<Payload>> read(Storage storage, long size, long bundle) {
        int width = (int) Math.min(Tile.FULL, size - bundle * Tile.FULL);
        return IntStream.rangeClosed(width, Tile.FULL)
                .mapToObj(wider -> Tile.path(ROW, bundle, wider))
                .flatMap(path -> storage.read(path).map(file -> Bundle.read(path, file)).stream())
                .findFirst()
                .orElseThrow(() -> new NotAsWritten("The file " + path(size, bundle) + " is missing."));
    }

    /**
     * What a file holds, for those who have it already: a payload for each entry, empty where it was erased.
     *
     * @param path for the message
     * @throws NotAsWritten if it is damaged
     */
    public static List<Optional<Payload>> read(String path, byte[] file) {
        return Bundle.read(path, file);
    }

    static String path(long size, long bundle) {
        return Tile.path(ROW, bundle, (int) Math.min(Tile.FULL, size - bundle * Tile.FULL));
    }
}
