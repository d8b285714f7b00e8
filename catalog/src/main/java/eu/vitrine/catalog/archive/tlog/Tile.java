// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.tlog;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file with up to 256 hashes, or entries, that stand side by side (C2SP tlog-tiles).
 *
 * @param level 0 holds the hashes of entries, each level above those of whole tiles below; {@link #ENTRIES} the entries themselves
 * @param index counts the tiles of this level from the beginning
 * @param width how many it holds, from 1 to 256
 */
public record Tile(int level, long index, int width) {

    /** The level of what is hashed. */
    public static final int ENTRIES = -1;

    /** How many a whole tile holds. */
    public static final int FULL = 256;

    /** The levels of a tree that eight of the levels of tiles span. */
    static final int HEIGHT = 8;

    /** How many full files a folder holds at most. */
    public static final int IN_FOLDER = 1_000;

    private static final String PARTS = ".p";
    private static final Pattern FILE =
            Pattern.compile("(?<index>(?:x\\d{3}/){0,4}\\d{3})(?:\\.p/(?<width>[1-9]\\d{0,2}))?");

    /** Refuses what is no tile. */
    public Tile {
        if (level < ENTRIES || index < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException("no tile: level " + level + ", " + index + ", width " + width);
        }
    }

    /** Whether nothing will be added to it. */
    public boolean isFull() {
        return width == FULL;
    }

    /** The same when it holds all. */
    public Tile full() {
        return new Tile(level, index, FULL);
    }

    /** Where it stands below the log: {@code tile/0/x001/x234/067.p/8}. */
    public String path() {
        return path(row(level), index, width);
    }

    /** The folder in which it stands beside others of its level. */
    public String row() {
        return row(level);
    }

    /** The folder of a level. */
    static String row(int level) {
        return "tile/" + (level == ENTRIES ? "entries" : level);
    }

    /**
     * Where a file stands that holds up to 256 of something: never so many in a folder that a file system would suffer, and never a file where there is a folder.
     *
     * @param row the folder of the row
     * @param index counts the files of the row
     * @param width how many it holds
     */
    public static String path(String row, long index, int width) {
        StringBuilder path = new StringBuilder(group(index % IN_FOLDER));
        for (long rest = index / IN_FOLDER; rest > 0; rest /= IN_FOLDER) {
            path.insert(0, 'x' + group(rest % IN_FOLDER) + '/');
        }
        path.insert(0, row + '/');
        return width == FULL
                ? path.toString()
                : path.append(PARTS).append('/').append(width).toString();
    }

    /** The folder with the files that a full one takes the place of. */
    public static String parts(String row, long index) {
        return path(row, index, FULL) + PARTS;
    }

    /**
     * How many there are of what a row holds up to the end of a file, the other way round than {@link #path}.
     *
     * @return empty if this is no file of the row
     */
    public static OptionalLong end(String row, String path) {
        Matcher parts = FILE.matcher(path);
        if (!path.startsWith(row + '/')
                || !parts.reset(path.substring(row.length() + 1)).matches()) {
            return OptionalLong.empty();
        }
        long index = Long.parseLong(parts.group("index").replaceAll("[x/]", ""));
        @Nullable String width = parts.group("width");
        return OptionalLong.of(index * FULL + (width == null ? FULL : Integer.parseInt(width)));
    }

    private static String group(long number) {
        return String.format(Locale.ROOT, "%03d", number);
    }
}
