// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.verification;

import eu.vitrine.catalog.archive.tlog.Hash;
import eu.vitrine.catalog.archive.tlog.Storage;
import eu.vitrine.catalog.archive.tlog.Tile;
import eu.vitrine.catalog.archive.tlog.TreeHead;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Goes through a log from its first entry to its last, once, and makes its tree anew. Not thread-safe. */
final class LogCheck {

    private final Storage storage;
    private final TreeHead head;
    private final Set<Long> sizes;
    private final Bundles bundles;
    private final Levels levels;
    private final Frontier tree = new Frontier();
    private final Map<Long, Hash> roots = new HashMap<>();
    private boolean broken;

    /**
     * Prepares.
     *
     * @param head what the log should come to
     * @param sizes at which roots are wanted
     */
    LogCheck(ArchiveFiles files, Findings findings, TreeHead head, Set<Long> sizes) {
        this.storage = files.storage();
        this.head = head;
        this.sizes = sizes;
        this.bundles = new Bundles(files, findings);
        this.levels = new Levels(files, findings);
        keepRoot();
    }

    /** Hands over all stretches of the log in their order. */
    void run(Consumer<Stretch> target) {
        for (long index = 0; index * Tile.FULL < head.size(); index++) {
            int width = (int) Math.min(Tile.FULL, head.size() - index * Tile.FULL);
            long place = index;
            Stretch stretch = bundles.check(
                    index, width, hashes -> width == Tile.FULL ? isAbove(place, hashes) : comesToRoot(hashes));
            grow(stretch);
            target.accept(stretch);
        }
        levels.end();
    }

    private boolean isAbove(long index, List<Hash> hashes) {
        long above = head.size() / Tile.FULL;
        Tile tile = new Tile(1, index / Tile.FULL, (int) Math.min(Tile.FULL, above - index / Tile.FULL * Tile.FULL));
        return storage.read(tile.path())
                .filter(bytes -> bytes.length == tile.width() * Hash.BYTES)
                .map(bytes -> Hash.read(bytes, (int) (index % Tile.FULL) * Hash.BYTES))
                .filter(Frontier.root(hashes)::equals)
                .isPresent();
    }

    private boolean comesToRoot(List<Hash> hashes) {
        return tree.rootWith(hashes).equals(head.root());
    }

    private void grow(Stretch stretch) {
        if (broken || stretch.hashes().isEmpty()) {
            broken = true;
            levels.breakOff();
            return;
        }
        for (Hash hash : stretch.hashes()) {
            tree.add(0, hash);
            keepRoot();
        }
        if (stretch.width() == Tile.FULL) {
            levels.add(Frontier.root(stretch.hashes()));
        }
    }

    private void keepRoot() {
        if (sizes.contains(tree.size())) {
            roots.put(tree.size(), tree.root());
        }
    }

    /** The root of the log when it had so many entries; empty where it cannot be known, or was not wanted. */
    Optional<Hash> root(long size) {
        return Optional.ofNullable(roots.get(size));
    }
}
