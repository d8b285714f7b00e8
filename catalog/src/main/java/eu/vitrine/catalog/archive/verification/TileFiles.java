// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.verification;

import eu.vitrine.catalog.archive.tlog.Hash;
import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import eu.vitrine.catalog.archive.tlog.Tile;
import eu.vitrine.catalog.archive.tlog.TileTree;
import eu.vitrine.catalog.archive.verification.ArchiveFiles.Taken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads tiles of a log, and says what is wrong with their files by themselves. What cannot be read is an empty list. */
final class TileFiles {

    private final ArchiveFiles files;
    private final Findings findings;

    TileFiles(ArchiveFiles files, Findings findings) {
        this.files = files;
        this.findings = findings;
    }

    /** The entries of a bundle. */
    List<byte[]> entries(Tile bundle) {
        return taken(bundle).map(file -> entries(bundle, file)).orElse(List.of());
    }

    private List<byte[]> entries(Tile bundle, Taken file) {
        try {
            return cut(bundle, file, TileTree.entries(file.path(), file.bytes()));
        } catch (NotAsWritten e) {
            findings.add(file.path(), e);
            return List.of();
        }
    }

    /** The hashes of a tile. */
    List<Hash> hashes(Tile tile) {
        return taken(tile).map(file -> hashes(tile, file)).orElse(List.of());
    }

    private List<Hash> hashes(Tile tile, Taken file) {
        int length = file.bytes().length;
        if (length % Hash.BYTES != 0) {
            findings.add(file.path(), Fault.CHANGED, "It has " + length + " bytes, which cannot be hashes.");
            return List.of();
        }
        List<Hash> hashes = new ArrayList<>();
        for (int at = 0; at < length; at += Hash.BYTES) {
            hashes.add(Hash.read(file.bytes(), at));
        }
        return cut(tile, file, hashes);
    }

    private Optional<Taken> taken(Tile tile) {
        Optional<Taken> file = files.take(tile.row(), tile.index(), tile.width());
        if (file.isEmpty()) {
            findings.missing(tile.path());
        }
        return file;
    }

    /** A full file holds more than a log needs that is still short of it. */
    private <T> List<T> cut(Tile tile, Taken file, List<T> places) {
        int wanted = file.path().equals(tile.path()) ? tile.width() : Tile.FULL;
        if (places.size() != wanted) {
            findings.add(file.path(), Fault.CHANGED, "It holds " + places.size() + " instead of " + wanted + '.');
            return List.of();
        }
        return places.subList(0, tile.width());
    }
}
