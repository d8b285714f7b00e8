// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.locator;

import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import eu.vitrine.catalog.archive.tlog.Storage;
import java.util.ArrayList;
import java.util.List;

/** Where the events of a record stand, for those who read; a writer may be at work. As thread-safe as its storage. */
public final class Locator {

    private static final int ATTEMPTS = 5;

    private final Storage storage;
    private final long size;

    /** @param size of the history; of what was added later nothing is found */
    public Locator(Storage storage, long size) {
        this.storage = storage;
        this.size = size;
    }

    /**
     * The indexes of all events of a record, ascending, also of those that were erased. A few may be those of another record: whoever wants to be sure reads the event.
     *
     * @param kind of record, such as {@code ads}
     * @throws NotAsWritten if the files do not tell of every event
     */
    public List<Long> find(String kind, String id) {
        long hash = Place.hashOf(kind, id);
        for (int attempt = 1; ; attempt++) {
            try {
                return find(hash);
            } catch (RunIsGone e) {
                if (attempt == ATTEMPTS) {
                    throw e.forGood();
                }
            }
        }
    }

    private List<Long> find(long hash) {
        List<Long> indexes = new ArrayList<>();
        for (Run run : needed()) {
            run.find(storage, hash, indexes);
        }
        indexes.removeIf(index -> index >= size);
        return indexes;
    }

    private List<Run> needed() {
        List<Run> needed = new ArrayList<>();
        long covered = 0;
        for (Run run : Runs.apart(Runs.there(storage))) {
            if (run.from() == covered && covered < size) {
                needed.add(run);
                covered = run.to();
            }
        }
        if (covered < size) {
            throw new RunIsGone(Run.FOLDER + '/' + covered + "-…");
        }
        return needed;
    }
}
