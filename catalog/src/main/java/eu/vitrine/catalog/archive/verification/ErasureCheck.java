// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.verification;

import eu.vitrine.catalog.archive.Event;
import eu.vitrine.catalog.archive.Happening;
import eu.vitrine.catalog.archive.payload.Payloads;
import eu.vitrine.catalog.archive.tlog.Tile;
import java.util.BitSet;
import tools.jackson.databind.JsonNode;

/** Compares what was erased with what the history announced as erased. Not thread-safe. */
final class ErasureCheck {

    private final BitSet erased = new BitSet();
    private final BitSet announced = new BitSet();
    private final BitSet damaged = new BitSet();

    /** An announcement speaks of what was before it; what it says of anything else means nothing. */
    void event(long index, Event event) {
        if (event.happening() == Happening.ERASED && event.record() != null) {
            for (JsonNode entries : event.record().tree().findValues("entries")) {
                entries.forEach(range -> announce(range, Math.toIntExact(index)));
            }
        }
    }

    private void announce(JsonNode range, int end) {
        int from = Math.clamp(range.path(0).longValue(0), 0, end);
        int to = Math.clamp(range.path(1).longValue(-1) + 1, from, end);
        announced.set(from, to);
    }

    void erased(long index) {
        erased.set(Math.toIntExact(index));
    }

    /** That nobody can say whether it was erased. */
    void unknown(long index) {
        damaged.set(Math.toIntExact(index));
    }

    /** @param size of the history */
    void end(long size, Findings findings) {
        BitSet silently = (BitSet) erased.clone();
        silently.andNot(announced);
        tell(silently, size, findings, Fault.ERASED_SILENTLY, " was erased, and no event says why.");
        BitSet there = (BitSet) announced.clone();
        there.andNot(erased);
        there.andNot(damaged);
        tell(there, size, findings, Fault.NOT_ERASED, " was announced as erased, and is still there.");
    }

    /** Once for each file. */
    private static void tell(BitSet entries, long size, Findings findings, Fault fault, String what) {
        int entry = entries.nextSetBit(0);
        while (entry >= 0) {
            long bundle = entry / Tile.FULL;
            int width = (int) Math.min(Tile.FULL, size - bundle * Tile.FULL);
            findings.add(Tile.path(Payloads.ROW, bundle, width), fault, "Entry " + entry + what);
            entry = entries.nextSetBit((int) (bundle + 1) * Tile.FULL);
        }
    }
}
