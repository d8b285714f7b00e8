// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.locator;

import eu.vitrine.catalog.archive.tlog.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Writes down where the events of each record stand. What comes in small steps is put together in larger and larger files, so that there are never many of them.
 * One writer at a time; not thread-safe.
 */
public final class LocatorWriter {

    /** Places that are held before they are written. */
    private static final int MOST_HELD = 1 << 18;

    /** Places in the largest run: more would not save many files, and would have to be held at once. */
    private static final int MOST_IN_RUN = 1 << 22;

    private final Storage storage;
    private final List<Run> runs = new ArrayList<>();
    private final List<Run> obsolete = new ArrayList<>();
    private final NavigableSet<Place> held = new TreeSet<>();
    private long next;

    /** Tells the history again where nothing is known of it. */
    @FunctionalInterface
    public interface Retelling {

        /**
         * Calls {@link LocatorWriter#add} for each event from one on, or {@link LocatorWriter#addErased} where it was erased.
         *
         * @param from the first
         * @param to the one after the last
         */
        void tell(long from, long to, LocatorWriter target);
    }

    /**
     * Continues; what is missing or damaged is told anew.
     *
     * @param size of the history
     */
    public LocatorWriter(Storage storage, long size, Retelling history) {
        this.storage = storage;
        List<Run> there = Runs.there(storage);
        List<Run> sound = Runs.apart(there.stream()
                .filter(run -> run.to() <= size && run.isWhole(storage))
                .toList());
        there.stream().filter(run -> !sound.contains(run)).forEach(run -> storage.delete(run.path()));
        for (Run run : sound) {
            tell(history, run.from());
            runs.add(run);
            next = run.to();
        }
        tell(history, size);
    }

    private void tell(Retelling history, long to) {
        if (next < to) {
            history.tell(next, to, this);
            write();
        }
    }

    /** Adds the next event. */
    public void add(String kind, String id) {
        add(Place.hashOf(kind, id));
    }

    /** Adds the next event, of which nobody can say any more whose it was. */
    public void addErased() {
        add(Place.UNKNOWN);
    }

    private void add(long hash) {
        held.add(new Place(hash, next));
        next++;
        if (held.size() == MOST_HELD) {
            write();
        }
    }

    /** {@link Locator#find} among all events that were added, those not yet committed among them. */
    public List<Long> find(String kind, String id) {
        long hash = Place.hashOf(kind, id);
        List<Long> indexes = new ArrayList<>();
        runs.forEach(run -> run.find(storage, hash, indexes));
        held.subSet(new Place(hash, 0), new Place(hash, next)).forEach(place -> indexes.add(place.index()));
        return indexes;
    }

    /** Writes what is not yet written; to be called before a checkpoint speaks of it. */
    public void write() {
        if (held.isEmpty()) {
            return;
        }
        List<Run> smaller = smaller();
        Merge places = new Merge();
        smaller.forEach(run -> places.add(new RunPlaces(storage, run)));
        places.add(held.iterator());
        long from = smaller.isEmpty() ? next - held.size() : smaller.getFirst().from();
        Run run = new Run(from, next);
        run.write(storage, places);
        obsolete.addAll(smaller);
        smaller.clear();
        runs.add(run);
        held.clear();
    }

    /** The last runs, as far as they are not larger than all that comes after. */
    private List<Run> smaller() {
        long from = next - held.size();
        int first = runs.size();
        while (first > 0 && isSmall(runs.get(first - 1), from)) {
            first--;
            from = runs.get(first).from();
        }
        return runs.subList(first, runs.size());
    }

    private boolean isSmall(Run run, long end) {
        return run.size() <= next - end && next - run.from() <= MOST_IN_RUN;
    }

    /** Deletes what has given way to larger files; to be called once a durable checkpoint speaks of what these hold. */
    public void clean() {
        obsolete.forEach(run -> storage.delete(run.path()));
        obsolete.clear();
    }
}
