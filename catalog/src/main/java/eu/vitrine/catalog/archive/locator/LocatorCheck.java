// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.locator;

import eu.vitrine.catalog.archive.tlog.Storage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;

/** Compares what the locator says with a history that is told again. Not thread-safe. */
public final class LocatorCheck {

    private final Storage storage;
    private final long size;
    private final BiConsumer<String, String> findings;
    private final Deque<Run> runs;
    private final List<Run> used;
    private RunCheck current = new RunCheck(new Run(0, 0));
    private long next;

    /**
     * Prepares.
     *
     * @param size of the history
     * @param findings is told the path of each file that is wrong, and what is wrong with it
     */
    public LocatorCheck(Storage storage, long size, BiConsumer<String, String> findings) {
        this.storage = storage;
        this.size = size;
        this.findings = findings;
        this.used = Runs.apart(Runs.there(storage)).stream()
                .filter(run -> run.from() < size)
                .toList();
        this.runs = new ArrayDeque<>(used);
    }

    /** The paths of the files in which readers look. */
    public List<String> used() {
        return used.stream().map(Run::path).toList();
    }

    /** That the next event is of this record. */
    public void event(String kind, String id) {
        next(Place.hashOf(kind, id));
    }

    /** That of the next event nobody can say whose it was. */
    public void unknown() {
        next(Place.UNKNOWN);
    }

    private void next(long hash) {
        if (next == current.end()) {
            current = begin();
        }
        current.check(next, hash);
        next++;
        if (next == Math.min(size, current.end())) {
            current.problem().ifPresent(problem -> findings.accept(current.path(), problem));
        }
    }

    private RunCheck begin() {
        if (!runs.isEmpty() && runs.getFirst().from() == next) {
            return RunCheck.of(storage, runs.removeFirst());
        }
        long end = runs.isEmpty() ? size : Math.min(size, runs.getFirst().from());
        findings.accept(
                new Run(next, end).path(),
                "No file says where the events from " + next + " to " + (end - 1) + " stand.");
        return new RunCheck(new Run(next, end));
    }
}
