// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.locator;

import eu.vitrine.catalog.archive.tlog.Storage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which runs there are. */
final class Runs {

    private static final Comparator<Run> WIDEST_FIRST = Comparator.comparingLong(Run::from)
            .thenComparing(Comparator.comparingLong(Run::to).reversed());

    private Runs() {}

    static List<Run> there(Storage storage) {
        return storage.paths(Run.FOLDER).stream()
                .map(Run::named)
                .flatMap(Optional::stream)
                .sorted(WIDEST_FIRST)
                .toList();
    }

    /**
     * Of these runs as few as needed to know of every event that any of them knows, in their order and without overlap.
     *
     * @param runs the widest first among those that begin at the same event
     */
    static List<Run> apart(List<Run> runs) {
        List<Run> apart = new ArrayList<>();
        long covered = 0;
        for (Run run : runs) {
            if (run.from() >= covered) {
                apart.add(run);
                covered = run.to();
            }
        }
        return apart;
    }
}
