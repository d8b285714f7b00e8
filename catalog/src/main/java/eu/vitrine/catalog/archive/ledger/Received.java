// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.ledger;

import java.util.Map;
import java.util.TreeMap;

/**
 * What came in of one kind of record, and what became of it. Immutable.
 *
 * @param received records handed in
 * @param added of these, the new ones
 * @param changed of these, those that said something else than before
 * @param unchanged of these, those that said nothing new
 * @param rejectedByReason of these, those that cannot be read, by the code of the first problem of each
 */
public record Received(long received, long added, long changed, long unchanged, Map<String, Long> rejectedByReason) {

    /** That nothing came in. */
    public static final Received NOTHING = new Received(0, 0, 0, 0, Map.of());

    /** Copies the map. */
    public Received {
        rejectedByReason = Map.copyOf(rejectedByReason);
    }

    /** Those that cannot be read, for whatever reason. */
    public long rejected() {
        return rejectedByReason.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether each record that came in became exactly one of all that can become of it. */
    public boolean balances() {
        return received == added + changed + unchanged + rejected()
                && Math.min(Math.min(added, changed), Math.min(unchanged, received)) >= 0
                && rejectedByReason.values().stream().allMatch(count -> count >= 0);
    }

    /** What came in then and now. */
    public Received plus(Received more) {
        Map<String, Long> reasons = new TreeMap<>(rejectedByReason);
        more.rejectedByReason.forEach((reason, count) -> reasons.merge(reason, count, Long::sum));
        return new Received(
                received + more.received,
                added + more.added,
                changed + more.changed,
                unchanged + more.unchanged,
                reasons);
    }
}
