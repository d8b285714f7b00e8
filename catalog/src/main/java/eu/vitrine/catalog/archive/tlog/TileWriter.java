// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.tlog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Adds entries to a log, and writes them and their hashes as tiles (C2SP tlog-tiles). What was written for an earlier size is never changed; parts of a tile
 * give way once a checkpoint speaks of the whole. Not thread-safe.
 */
public final class TileWriter {

    /** The longest entry that a bundle can hold. */
    public static final int LONGEST = 0xffff;

    private final Storage storage;
    private final List<Edge> levels = new ArrayList<>();
    private final List<String> obsolete = new ArrayList<>();
    private final Edge bundle;
    private long size;

    /**
     * Continues a log.
     *
     * @param head what its last checkpoint says
     * @throws NotAsWritten if its tiles say something else
     */
    public TileWriter(Storage storage, TreeHead head) {
        this.storage = storage;
        this.size = head.size();
        this.bundle = edge(Tile.ENTRIES, size / Tile.FULL);
        TileTree tree = new TileTree(storage, size);
        if (!new MerkleTree(tree).root(size).equals(head.root())) {
            throw new NotAsWritten("The tiles of the log do not come to the root of its checkpoint at " + size + '.');
        }
        resume(tree);
    }

    private void resume(TileTree tree) {
        for (int level = 0; there(level) > 0; level++) {
            Edge edge = edge(level, there(level) / Tile.FULL);
            for (long hash = there(level) - there(level) % Tile.FULL; hash < there(level); hash++) {
                edge.add(tree.hash(Tile.HEIGHT * level, hash).bytes());
            }
            edge.resumed();
            levels.add(edge);
        }
        int rest = (int) (size % Tile.FULL);
        if (rest > 0) {
            List<byte[]> entries = tree.entries(size / Tile.FULL).subList(0, rest);
            entries.forEach(entry -> bundle.add(prefixed(entry)));
            bundle.resumed();
        }
    }

    private static Edge edge(int level, long index) {
        return new Edge(Tile.row(level), index, UnaryOperator.identity());
    }

    /** How many hashes of whole tiles below there are on a level. */
    private long there(int level) {
        return size >>> (Tile.HEIGHT * level);
    }

    /** The number of entries. */
    public long size() {
        return size;
    }

    /** Adds an entry, which is durable once {@link #write} returns. */
    public void append(byte[] entry) {
        if (entry.length > LONGEST) {
            throw new IllegalArgumentException("an entry of " + entry.length + " bytes is too long");
        }
        size++;
        bundle.add(prefixed(entry));
        finishIfFull(bundle);
        add(0, Hash.ofEntry(entry));
    }

    private static byte[] prefixed(byte[] entry) {
        byte[] bytes = new byte[Short.BYTES + entry.length];
        bytes[0] = (byte) (entry.length >>> 8);
        bytes[1] = (byte) entry.length;
        System.arraycopy(entry, 0, bytes, Short.BYTES, entry.length);
        return bytes;
    }

    private void add(int level, Hash hash) {
        if (levels.size() == level) {
            levels.add(edge(level, 0));
        }
        Edge edge = levels.get(level);
        edge.add(hash.bytes());
        if (edge.isFull()) {
            Hash above = TileTree.folded(edge.bytes(), 0, Tile.FULL);
            finishIfFull(edge);
            add(level + 1, above);
        }
    }

    private void finishIfFull(Edge edge) {
        if (edge.isFull()) {
            edge.write(storage);
            obsolete.addAll(edge.next());
        }
    }

    /**
     * Writes what is not yet written, and makes it durable.
     *
     * @return what a checkpoint may now say
     */
    public TreeHead write() {
        bundle.write(storage);
        levels.forEach(edge -> edge.write(storage));
        storage.sync();
        return new TreeHead(size, new MerkleTree(new TileTree(storage, size)).root(size));
    }

    /**
     * Deletes parts of tiles that are now whole; to be called once a durable checkpoint speaks of the whole. Until then somebody who continues from an earlier
     * checkpoint would write the whole anew, and must not need it meanwhile.
     */
    public void clean() {
        obsolete.forEach(storage::delete);
        obsolete.clear();
    }
}
