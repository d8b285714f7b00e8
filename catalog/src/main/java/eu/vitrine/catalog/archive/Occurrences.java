// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import java.util.Collection;
import java.util.List;

/** Finds the events of records that can be read, so that they can be erased. */
@FunctionalInterface
public interface Occurrences {

    /**
     * That all that was said of a record before some event is asked for.
     *
     * @param index of that event
     */
    record Earlier(String kind, String id, long index) {}

    /** The indexes of all events that any of these asks for and that were not yet erased, ascending, each once; of no other record, whatever its hash. */
    List<Long> of(Collection<Earlier> records);
}
