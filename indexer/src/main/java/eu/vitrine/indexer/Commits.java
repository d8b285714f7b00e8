// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.index.Acceptance;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Commits on the way, so that a run whose machine fails loses little. */
final class Commits {

    private static final Duration EVERY = Duration.ofSeconds(30);

    private final InstantSource clock;
    private Instant next;

    private Commits(InstantSource clock, Instant first) {
        this.clock = clock;
        this.next = first;
    }

    /** Every half minute. */
    static Commits nowAndThen(InstantSource clock) {
        return new Commits(clock, clock.instant().plus(EVERY));
    }

    /** None: all is taken over at the end, or nothing. */
    static Commits onlyAtTheEnd(InstantSource clock) {
        return new Commits(clock, Instant.MAX);
    }

    /** Commits if it is time. */
    void perhaps(Acceptance<?> acceptance) {
        if (!clock.instant().isBefore(next)) {
            acceptance.commit();
            next = clock.instant().plus(EVERY);
        }
    }
}
