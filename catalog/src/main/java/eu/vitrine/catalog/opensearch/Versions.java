// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import java.util.concurrent.atomic.AtomicLong;

/** Numbers the changes of one writer, each higher than all before it and than those of all writers before. Thread-safe. */
final class Versions {

    private static final int CHANGES_OF_A_WRITER = 32;

    private final AtomicLong last;

    /** @param ticket the first one that the writer was given */
    Versions(long ticket) {
        this.last = new AtomicLong(ticket << CHANGES_OF_A_WRITER);
    }

    long next() {
        return last.incrementAndGet();
    }
}
