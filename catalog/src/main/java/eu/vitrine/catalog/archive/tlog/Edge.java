// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.tlog;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** The last tile of a level, to which more is added. Not thread-safe. */
final class Edge {

    private final int level;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Tile> parts = new ArrayList<>();
    private long index;
    private int width;
    private int written;

    /** @param index of the tile, of which nothing is there yet */
    Edge(int level, long index) {
        this.level = level;
        this.index = index;
    }

    void add(byte[] more) {
        bytes.writeBytes(more);
        width++;
    }

    boolean isFull() {
        return width == Tile.FULL;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** Says that all that was added is there already; which parts of it were written one cannot know, so all may have been. */
    void resumed() {
        written = width;
        for (int part = 1; part <= width; part++) {
            parts.add(new Tile(level, index, part));
        }
    }

    /** Writes what is there, unless it is written. */
    void write(Storage storage) {
        if (width > written) {
            Tile tile = new Tile(level, index, width);
            storage.write(tile.path(), bytes());
            if (!tile.isFull()) {
                parts.add(tile);
            }
            written = width;
        }
    }

    /**
     * Begins the next tile after a full one.
     *
     * @return the parts of the full one, which give way to it once it is durable
     */
    List<Tile> next() {
        List<Tile> obsolete = List.copyOf(parts);
        parts.clear();
        bytes.reset();
        index++;
        width = 0;
        written = 0;
        return obsolete;
    }
}
