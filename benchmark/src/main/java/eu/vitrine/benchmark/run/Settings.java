// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/**
 * What a run is told.
 *
 * @param size how many ads
 * @param seed of the ads
 * @param folder where peers write; what they wrote is deleted before and after
 * @param names of the peers that are to take part; empty for all
 * @param perTheme how long each theme is measured at most, all peers together, once each has answered often enough
 * @param perClients how long many clients ask each peer
 * @param clients how many ask at once
 */
public record Settings(
        long size, long seed, Path folder, Set<String> names, Duration perTheme, Duration perClients, int clients) {

    /** Copies the set. */
    public Settings {
        names = Set.copyOf(names);
    }
}
