// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.verification;

import eu.vitrine.catalog.archive.tlog.Hash;
import eu.vitrine.catalog.archive.tlog.Tile;
import java.util.ArrayList;
import java.util.List;

/** Checks the tiles above the hashes of entries, each against what stands below it. Not thread-safe. */
final class Levels {

    private static final int LOWEST = 1;

    private final Findings findings;
    private final TileFiles tiles;
    private final Parts parts;
    private final List<Row> rows = new ArrayList<>();
    private boolean broken;

    /** The tile of a level that is being filled. */
    private static final class Row {

        private final List<Hash> hashes = new ArrayList<>();
        private long index;
    }

    Levels(ArchiveFiles files, Findings findings) {
        this.findings = findings;
        this.tiles = new TileFiles(files, findings);
        this.parts = new Parts(files, findings);
    }

    /** Adds the hash of the next whole tile of the lowest level. */
    void add(Hash hash) {
        add(LOWEST, hash);
    }

    private void add(int level, Hash hash) {
        if (broken) {
            return;
        }
        if (rows.size() < level) {
            rows.add(new Row());
        }
        Row row = rows.get(level - LOWEST);
        row.hashes.add(hash);
        if (row.hashes.size() == Tile.FULL) {
            check(level, row);
            add(level + 1, Frontier.root(row.hashes));
            row.hashes.clear();
            row.index++;
        }
    }

    /** Says that of what follows nothing is known. */
    void breakOff() {
        broken = true;
    }

    /** Checks the last tile of each level. */
    void end() {
        for (int level = LOWEST; level <= rows.size() && !broken; level++) {
            Row row = rows.get(level - LOWEST);
            if (!row.hashes.isEmpty()) {
                check(level, row);
            }
        }
    }

    private void check(int level, Row row) {
        Tile tile = new Tile(level, row.index, row.hashes.size());
        List<Hash> said = tiles.hashes(tile);
        if (!said.isEmpty() && !said.equals(row.hashes)) {
            findings.add(tile.path(), Fault.CHANGED, "Its hashes are not those of the tiles below it.");
        }
        parts.check(tile, row.hashes.stream().map(Hash::bytes).toList());
    }
}
