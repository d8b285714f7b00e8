// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import eu.vitrine.catalog.archive.tlog.Storage;
import eu.vitrine.catalog.archive.tlog.Tile;
import eu.vitrine.catalog.archive.tlog.TileTree;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The balance of every kind of record while a history is written. Not thread-safe. */
final class Books {

    private final Map<String, Balance> balances = new TreeMap<>();

    /** Counts a history anew, from the log alone. */
    static Books of(Storage storage, long size) {
        Books books = new Books();
        TileTree tree = new TileTree(storage, size);
        for (long first = 0; first < size; first += Tile.FULL) {
            List<byte[]> entries = tree.entries(first / Tile.FULL);
            for (int place = 0; place < Math.min(Tile.FULL, size - first); place++) {
                books.add(Leaf.read(entries.get(place), first + place));
            }
        }
        return books;
    }

    void add(Leaf leaf) {
        if (!leaf.kind().equals(Event.OF_ARCHIVE)) {
            balances.merge(
                    leaf.kind(),
                    Balance.NONE.after(leaf.happening(), leaf.wasRemoved()),
                    (before, one) -> before.after(leaf.happening(), leaf.wasRemoved()));
        }
    }

    Balance balance(String kind) {
        return balances.getOrDefault(kind, Balance.NONE);
    }

    /** @throws BooksDoNotBalance if that is so for what came in, or for any kind */
    void check(String kind, Received received) {
        if (!received.balances()) {
            throw new BooksDoNotBalance("Of the records of the kind " + kind + " not as many came in as were new, "
                    + "changed, unchanged or rejected: " + received + ". Nothing was signed.");
        }
        balances.forEach((each, balance) -> {
            if (!balance.balances()) {
                throw new BooksDoNotBalance("Of the records of the kind " + each + " not as many were created as are "
                        + "live, removed, expired or withdrawn: " + balance + ". Nothing was signed.");
            }
        });
    }
}
