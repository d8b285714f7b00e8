// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Changes that are sent together. Filled by one thread, then sent by another. */
final class Batch {

    private static final int MOST_BYTES = 5_000_000;
    private static final int MOST_CHANGES = 2_000;

    private final List<Change> changes = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private int bytes;

    /**
     * A change of a record.
     *
     * @param refused told why, if it can never be made
     */
    record Change(String id, Operation operation, Consumer<String> refused) {}

    void add(Change change) {
        changes.add(change);
        ids.add(change.id());
        bytes += change.operation().size();
    }

    boolean full() {
        return bytes >= MOST_BYTES || changes.size() >= MOST_CHANGES;
    }

    List<Change> changes() {
        return changes;
    }

    /** The ids of the records that are changed. */
    Set<String> ids() {
        return ids;
    }
}
