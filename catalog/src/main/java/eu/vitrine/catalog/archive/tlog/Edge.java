// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.tlog;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The last file of a row of files with 256 places each, to which more is added. Nothing that stood in a file for a smaller size is ever changed; smaller
 * files give way to the full one once that is durable. Not thread-safe.
 */
public final class Edge {

    private final String row;
    private final UnaryOperator<byte[]> form;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<String> parts = new ArrayList<>();
    private long index;
    private int width;
    private int written;

    /**
     * Begins at a file of which nothing is there yet.
     *
     * @param row the folder of the row
     * @param index counts its files
     * @param form makes of what was added what the file holds
     */
    public Edge(String row, long index, UnaryOperator<byte[]> form) {
        this.row = row;
        this.index = index;
        this.form = form;
    }

    /** Fills the next place. */
    public void add(byte[] more) {
        bytes.writeBytes(more);
        width++;
    }

    /** Whether every place is filled. */
    public boolean isFull() {
        return width == Tile.FULL;
    }

    /** What was added since the file began. */
    public byte[] bytes() {
        return bytes.toByteArray();
    }

    /** Says that all that was added is there already; which smaller files there are one cannot know, so all may be. */
    public void resumed() {
        written = width;
        for (int part = 1; part <= width; part++) {
            parts.add(Tile.path(row, index, part));
        }
    }

    /** Writes what is there, unless it is written. */
    public void write(Storage storage) {
        if (width > written) {
            String path = Tile.path(row, index, width);
            storage.write(path, form.apply(bytes()));
            if (!isFull()) {
                parts.add(path);
            }
            written = width;
        }
    }

    /**
     * Begins the next file after a full one.
     *
     * @return the smaller files of the full one, which may be deleted once it is durable
     */
    public List<String> next() {
        List<String> obsolete = List.copyOf(parts);
        parts.clear();
        bytes.reset();
        index++;
        width = 0;
        written = 0;
        return obsolete;
    }
}
