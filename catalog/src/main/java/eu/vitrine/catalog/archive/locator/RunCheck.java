// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.locator;

import eu.vitrine.catalog.archive.tlog.Storage;
import java.util.Iterator;
import java.util.Optional;

/** Compares one run with the events of which it should speak. Not thread-safe. */
final class RunCheck {

    private final Run run;
    private final long[] hashes;
    private Optional<String> problem = Optional.empty();

    /** Of a run of which nothing is there. */
    RunCheck(Run run) {
        this(run, new long[0]);
    }

    private RunCheck(Run run, long[] hashes) {
        this.run = run;
        this.hashes = hashes;
    }

    static RunCheck of(Storage storage, Run run) {
        if (!run.isWhole(storage)) {
            RunCheck check = new RunCheck(run);
            check.problem = Optional.of("It is damaged, or cut off.");
            return check;
        }
        RunCheck check = new RunCheck(run, new long[(int) run.size()]);
        check.fill(new RunPlaces(storage, run));
        return check;
    }

    private void fill(Iterator<Place> places) {
        boolean[] there = new boolean[hashes.length];
        Place before = new Place(0, -1);
        while (places.hasNext()) {
            Place place = places.next();
            int at = (int) (place.index() - run.from());
            if (at >= there.length || there[at] || before.compareTo(place) >= 0) {
                problem = Optional.of("Its places are not in their order, or one is there twice.");
                return;
            }
            there[at] = true;
            hashes[at] = place.hash();
            before = place;
        }
    }

    String path() {
        return run.path();
    }

    /** The one after the last event. */
    long end() {
        return run.to();
    }

    void check(long index, long hash) {
        if (hashes.length > 0
                && hash != Place.UNKNOWN
                && hashes[(int) (index - run.from())] != hash
                && problem.isEmpty()) {
            problem = Optional.of("It does not say where event " + index + " stands.");
        }
    }

    Optional<String> problem() {
        return problem;
    }
}
