// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.ledger;

/**
 * What became of all records of one kind that there ever were. A record that comes again after it had gone is created again. Whoever has the log can count
 * it anew, whatever was erased.
 *
 * @param created records that ever came in
 * @param live of these, those that are there and show all
 * @param removed of these, those that are there and show only what Art. 39(3) DSA leaves public
 * @param expired of these, those whose time was over
 * @param withdrawn of these, those taken out for another reason
 * @param corrected how often a record was corrected, whatever has become of it since
 */
public record Balance(long created, long live, long removed, long expired, long withdrawn, long corrected) {

    /** That there never was a record. */
    public static final Balance NONE = new Balance(0, 0, 0, 0, 0, 0);

    /** Whether every record that was created is in one place, and in one only. */
    public boolean balances() {
        return created == live + removed + expired + withdrawn && Math.min(live, removed) >= 0;
    }

    /** This and what has changed since. */
    public Balance plus(Balance change) {
        return new Balance(
                created + change.created,
                live + change.live,
                removed + change.removed,
                expired + change.expired,
                withdrawn + change.withdrawn,
                corrected + change.corrected);
    }
}
