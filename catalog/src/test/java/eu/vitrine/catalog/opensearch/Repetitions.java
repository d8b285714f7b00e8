// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import java.util.stream.IntStream;

/** How often a fault is made: a fault that comes at another moment each time is told by repetition. */
final class Repetitions {

    private Repetitions() {}

    /** Once, or with {@code vitrine.repetitions=all} five times. */
    static IntStream fiveTimes() {
        return IntStream.rangeClosed(1, "all".equals(System.getProperty("vitrine.repetitions")) ? 5 : 1);
    }
}
