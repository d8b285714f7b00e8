// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.payload;

import eu.vitrine.catalog.archive.tlog.Storage;
import eu.vitrine.catalog.archive.tlog.Tile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/**
 * Takes payloads out of every file that holds them, so that nothing is left to be read. Doing it again does no harm, and is what has to be done after a failure.
 */
public final class Eraser {

    private final Storage storage;
    private final long size;

    /** @param size of the log, all of whose payloads are durable */
    public Eraser(Storage storage, long size) {
        this.storage = storage;
        this.size = size;
    }

    /** Erases the payloads of these entries; each file that holds any is written anew once, and all is durable when this returns. */
    public void erase(Collection<Long> entries) {
        Map<Long, Set<Long>> byBundle = entries.stream()
                .collect(Collectors.groupingBy(entry -> entry / Tile.FULL, TreeMap::new, Collectors.toSet()));
        byBundle.forEach(this::erase);
        storage.sync();
    }

    private void erase(long bundle, Set<Long> entries) {
        Bundle kept = new Bundle();
        AtomicBoolean changed = new AtomicBoolean();
        Payloads.each(storage, size, bundle, (place, payload) -> {
            boolean erased = entries.contains(bundle * Tile.FULL + place);
            changed.compareAndSet(false, erased && payload.isPresent());
            kept.add(erased ? Optional.empty() : payload);
        });
        String path = Payloads.path(size, bundle);
        if (changed.get()) {
            storage.exchange(path, kept.written());
        }
        storage.paths(Tile.parts(Payloads.ROW, bundle)).stream()
                .filter(part -> !part.equals(path))
                .forEach(storage::delete);
    }

    /** Deletes what a failure left behind: payloads of entries that no checkpoint speaks of, which are in no log and would be found by no erasure. */
    public void eraseUnacknowledged() {
        long last = size / Tile.FULL;
        String path = Tile.path(Payloads.ROW, last, Tile.FULL);
        String next = Tile.path(Payloads.ROW, last + Tile.IN_FOLDER, Tile.FULL);
        List.of(path, next).stream()
                .map(file -> file.substring(0, file.lastIndexOf('/')))
                .distinct()
                .flatMap(folder -> storage.paths(folder).stream())
                .filter(file -> Tile.end(Payloads.ROW, file).orElse(0) > size)
                .forEach(storage::delete);
    }
}
