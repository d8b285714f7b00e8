// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.locator;

import eu.vitrine.catalog.archive.tlog.Storage;
import java.util.Iterator;
import java.util.List;

/** Goes through a run from its first place to its last, of which few are held at a time. Not thread-safe. */
final class RunPlaces implements Iterator<Place> {

    private static final int AT_ONCE = 4_096;

    private final Storage storage;
    private final Run run;
    private List<Place> block = List.of();
    private long first;
    private int at;

    RunPlaces(Storage storage, Run run) {
        this.storage = storage;
        this.run = run;
    }

    @Override
    public boolean hasNext() {
        return first + at < run.size();
    }

    @Override
    public Place next() {
        if (at == block.size()) {
            first += block.size();
            block = run.places(storage, first, Math.min(run.size(), first + AT_ONCE));
            at = 0;
        }
        return block.get(at++);
    }
}
