// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import java.time.Instant;

/** Is told the history again, event by event. */
public interface Replay {

    /** @param index of the event, counted from the beginning of the history */
    void event(long index, Event event);

    /** What is left of an event that was erased. */
    void erased(long index, Happening happening, Instant at, String kind);
}
