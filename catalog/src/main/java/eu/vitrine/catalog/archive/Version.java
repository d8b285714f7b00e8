// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A record as it was from one event on until the next, or what is left of that. */
public sealed interface Version {

    /** The place of the event in the history, counted from its beginning. */
    long index();

    /** What became of the record. */
    Happening happening();

    /** When the archive took it in, to the second. */
    Instant at();

    /**
     * What can be read.
     *
     * @param event all that was said; its record is null if there was none from then on
     */
    record Held(long index, Event event) implements Version {

        @Override
        public Happening happening() {
            return event.happening();
        }

        @Override
        public Instant at() {
            return event.at();
        }
    }

    /**
     * What was there, and had to go.
     *
     * @param erasure null only in a history that is damaged, or of which an erasure is not yet finished
     */
    record Erased(
            long index,
            Happening happening,
            Instant at,
            @Nullable Erasure erasure) implements Version {}
}
