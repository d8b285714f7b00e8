// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.dump;

import eu.vitrine.catalog.archive.Archive;
import eu.vitrine.catalog.archive.Event;
import eu.vitrine.catalog.archive.Happening;
import eu.vitrine.catalog.archive.Replay;
import java.time.Instant;
import java.util.Collection;
import java.util.TreeMap;

/** Counts, for histories of several sizes, how many of their events can no longer be read: in one reading of the archive. */
final class ErasedSince implements Replay {

    private final TreeMap<Long, Long> erased = new TreeMap<>();

    private ErasedSince(Collection<Long> sizes) {
        sizes.forEach(size -> erased.put(size, 0L));
    }

    /** By size, the number of events that were erased. */
    static TreeMap<Long, Long> in(Archive archive, Collection<Long> sizes) {
        ErasedSince counts = new ErasedSince(sizes);
        archive.replay(0, counts);
        return counts.erased;
    }

    @Override
    public void event(long index, Event event) {}

    @Override
    public void erased(long index, Happening happening, Instant at, String kind) {
        erased.tailMap(index, false).replaceAll((size, count) -> count + 1);
    }
}
