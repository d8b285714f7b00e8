// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.verification;

import eu.vitrine.catalog.archive.tlog.Storage;
import eu.vitrine.catalog.archive.tlog.Tile;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The files of an archive, and which of them nobody has looked at yet. Not thread-safe. */
final class ArchiveFiles {

    private final Storage storage;
    private final NavigableSet<String> unseen;

    /**
     * A file.
     *
     * @param path where it stands
     */
    record Taken(String path, byte[] bytes) {}

    ArchiveFiles(Storage storage) {
        this.storage = storage;
        this.unseen = new TreeSet<>(storage.paths(""));
    }

    Storage storage() {
        return storage;
    }

    /** A file; empty if there is none. */
    Optional<byte[]> take(String path) {
        unseen.remove(path);
        return storage.read(path);
    }

    /** The file of a row for so many places, or the full one for which it has given way. */
    Optional<Taken> take(String row, long index, int width) {
        String path = Tile.path(row, index, width);
        String full = Tile.path(row, index, Tile.FULL);
        return take(path)
                .map(bytes -> new Taken(path, bytes))
                .or(() -> take(full).map(bytes -> new Taken(full, bytes)));
    }

    /** Smaller files for some of the places of a file, which may have stayed. */
    List<Integer> parts(String row, long index, int width) {
        String parts = Tile.path(row, index, Tile.FULL) + ".p/";
        return unseen.subSet(parts, true, parts + '~', true).stream()
                .map(path -> path.substring(parts.length()))
                .filter(part -> part.matches("[1-9]\\d{0,2}"))
                .map(Integer::valueOf)
                .filter(part -> part < width)
                .toList();
    }

    /** All below a folder that nobody has taken. */
    List<String> unseen(String folder) {
        return List.copyOf(unseen.subSet(folder, true, folder + '\uffff', true));
    }

    void see(String path) {
        unseen.remove(path);
    }

    SortedSet<String> unseen() {
        return unseen;
    }
}
