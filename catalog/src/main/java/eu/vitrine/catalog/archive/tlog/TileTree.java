// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.tlog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the hashes of a log from its tiles (C2SP tlog-tiles). As thread-safe as its storage. */
public final class TileTree implements Subtrees {

    private final Storage storage;
    private final long size;

    /** The log as it was when it had so many entries; its tiles must be there. */
    public TileTree(Storage storage, long size) {
        this.storage = storage;
        this.size = size;
    }

    @Override
    public Hash hash(int height, long index) {
        int level = height / Tile.HEIGHT;
        int within = height % Tile.HEIGHT;
        long first = index << within;
        byte[] tile = read(tile(level, first / Tile.FULL));
        int from = (int) (first % Tile.FULL);
        return folded(tile, from, 1 << within);
    }

    static Hash folded(byte[] tile, int from, int count) {
        if (count == 1) {
            return Hash.read(tile, from * Hash.BYTES);
        }
        int half = count / 2;
        return Hash.ofNode(folded(tile, from, half), folded(tile, from + half, half));
    }

    /** The entries of a bundle, in their order. */
    public List<byte[]> entries(long bundle) {
        Tile tile = tile(Tile.ENTRIES, bundle);
        return entries(tile.path(), read(tile));
    }

    /**
     * The entries that a file holds, in their order.
     *
     * @param path for the message
     * @throws NotAsWritten if it is cut off
     */
    public static List<byte[]> entries(String path, byte[] file) {
        List<byte[]> entries = new ArrayList<>();
        int at = 0;
        while (at < file.length) {
            int from = at + Short.BYTES;
            int length = from > file.length ? 0 : (file[at] & 0xff) << 8 | file[at + 1] & 0xff;
            if (file.length - from < length) {
                throw new NotAsWritten("The bundle " + path + " is cut off.");
            }
            entries.add(Arrays.copyOfRange(file, from, from + length));
            at = from + length;
        }
        return entries;
    }

    /** The tile at a place, as wide as it is in this log. */
    Tile tile(int level, long index) {
        long there = size >>> (Tile.HEIGHT * Math.max(level, 0));
        long width = Math.min(Tile.FULL, there - index * Tile.FULL);
        if (width < 1) {
            throw new IllegalArgumentException("a log of " + size + " has no tile " + index + " on level " + level);
        }
        return new Tile(level, index, (int) width);
    }

    /** A part of a tile may have given way to the whole. */
    private byte[] read(Tile tile) {
        return storage.read(tile.path())
                .or(() -> storage.read(tile.full().path()))
                .map(bytes -> cut(tile, bytes))
                .orElseThrow(() -> new NotAsWritten("The file " + tile.path() + " is missing."));
    }

    private static byte[] cut(Tile tile, byte[] bytes) {
        if (tile.level() == Tile.ENTRIES) {
            return bytes;
        }
        int wanted = tile.width() * Hash.BYTES;
        if (bytes.length < wanted) {
            throw new NotAsWritten(
                    "The file " + tile.path() + " has " + bytes.length + " bytes instead of " + wanted + '.');
        }
        return Arrays.copyOf(bytes, wanted);
    }
}
