// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.search.CatalogUnavailable;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Tries again what failed in passing, after pauses that grow and are of random length, so that many do not come back at once. */
final class Patience {

    private static final long FIRST_PAUSE = 100;
    private static final long LONGEST_PAUSE = 5_000;

    private final Duration longest;

    /** @param longest after so much time without success it gives up */
    Patience(Duration longest) {
        this.longest = longest;
    }

    /** What may fail. */
    interface Attempt<T> {
        T make() throws Trouble;
    }

    /** Tries until it succeeds, fails for good, or has taken too long: then the catalogue is unavailable. */
    <T> T with(Attempt<T> attempt) {
        long start = System.nanoTime();
        for (long pause = FIRST_PAUSE; ; pause = Math.min(LONGEST_PAUSE, pause * 2)) {
            try {
                return attempt.make();
            } catch (Trouble e) {
                if (!e.passing() || System.nanoTime() - start > longest.toNanos()) {
                    throw new CatalogUnavailable(e.getMessage(), e);
                }
                pause(ThreadLocalRandom.current().nextLong(pause / 2, pause));
            }
        }
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CatalogUnavailable("Interrupted while waiting for the cluster.", e);
        }
    }
}
