// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

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

    /**
     * What it is after one more event.
     *
     * @param wasRemoved whether the record that went was a removed one
     */
    Balance after(Happening happening, boolean wasRemoved) {
        int gone = wasRemoved ? 0 : 1;
        return switch (happening) {
            case CREATED -> plus(1, 1, 0, 0, 0, 0);
            case REMOVED -> plus(0, -1, 1, 0, 0, 0);
            case REINSTATED -> plus(0, 1, -1, 0, 0, 0);
            case EXPIRED -> plus(0, -gone, gone - 1, 1, 0, 0);
            case WITHDRAWN -> plus(0, -gone, gone - 1, 0, 1, 0);
            case CORRECTED -> plus(0, 0, 0, 0, 0, 1);
            case CHANGED, ERASED, KEY -> this;
        };
    }

    private Balance plus(int created, int live, int removed, int expired, int withdrawn, int corrected) {
        return new Balance(
                this.created + created,
                this.live + live,
                this.removed + removed,
                this.expired + expired,
                this.withdrawn + withdrawn,
                this.corrected + corrected);
    }
}
