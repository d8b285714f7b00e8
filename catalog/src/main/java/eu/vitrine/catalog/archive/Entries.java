// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import eu.vitrine.catalog.archive.locator.LocatorWriter;
import eu.vitrine.catalog.archive.payload.Payload;
import eu.vitrine.catalog.archive.payload.Payloads;
import eu.vitrine.catalog.archive.tlog.Storage;
import eu.vitrine.catalog.archive.tlog.Tile;
import eu.vitrine.catalog.archive.tlog.TileTree;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads entries of a history of some size, one by one or in their order. As thread-safe as its storage. */
final class Entries {

    private final Storage storage;
    private final long size;

    Entries(Storage storage, long size) {
        this.storage = storage;
        this.size = size;
    }

    /** @throws IndexOutOfBoundsException if there is no such entry */
    Entry entry(long index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("There is no entry " + index + " in a history of " + size + '.');
        }
        long bundle = index / Tile.FULL;
        int place = (int) (index % Tile.FULL);
        byte[] written = new TileTree(storage, size).entries(bundle).get(place);
        List<Payload> found = new ArrayList<>(1);
        Payloads.each(storage, size, bundle, (at, payload) -> {
            if (at == place) {
                payload.ifPresent(found::add);
            }
        });
        return Entry.read(index, written, found.stream().findFirst());
    }

    /** Says of each event whose it was, as far as that can still be read. */
    void retell(long from, long to, LocatorWriter target) {
        range(
                from,
                to,
                entry -> entry.event()
                        .ifPresentOrElse(event -> target.add(event.kind(), event.id()), target::addErased));
    }

    /** Hands over every entry from one on. */
    void from(long from, Consumer<Entry> target) {
        range(from, size, target);
    }

    private void range(long from, long to, Consumer<Entry> target) {
        for (long bundle = from / Tile.FULL; bundle * Tile.FULL < to; bundle++) {
            bundle(bundle, from, to, target);
        }
    }

    private void bundle(long bundle, long from, long to, Consumer<Entry> target) {
        long first = bundle * Tile.FULL;
        List<byte[]> written = new TileTree(storage, size).entries(bundle);
        Payloads.each(storage, size, bundle, (place, payload) -> {
            if (first + place >= from && first + place < to) {
                target.accept(Entry.read(first + place, written.get(place), payload));
            }
        });
    }
}
