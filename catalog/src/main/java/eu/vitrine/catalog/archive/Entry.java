// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import eu.vitrine.catalog.archive.payload.Payload;
import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import java.util.Arrays;
import java.util.Optional;

/**
 * An entry of the log, and what it stands for.
 *
 * @param index counted from the beginning of the history
 * @param leaf as it was read from the log
 * @param written the bytes of the leaf, which are hashed
 * @param payload empty if it was erased
 */
record Entry(long index, Leaf leaf, byte[] written, Optional<Payload> payload) {

    /**
     * Reads one.
     *
     * @throws NotAsWritten if the leaf is none, or stands for something else
     */
    static Entry read(long index, byte[] written, Optional<Payload> payload) {
        Leaf leaf = Leaf.read(written, index);
        if (payload.isPresent() && !Arrays.equals(payload.get().hash(), leaf.hash())) {
            throw new NotAsWritten("What entry " + index + " stands for is not what was hashed.");
        }
        return new Entry(index, leaf, written, payload);
    }

    /** What happened; empty if it was erased. */
    Optional<Event> event() {
        return payload.map(held -> Event.read(held.text()));
    }

    void tell(Replay replay) {
        event().ifPresentOrElse(
                        event -> replay.event(index, event),
                        () -> replay.erased(index, leaf.happening(), leaf.at(), leaf.kind()));
    }
}
