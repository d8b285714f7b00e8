// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.index;

/**
 * What became of the records handed in.
 *
 * @param added ids that were not there
 * @param changed ids whose record was replaced
 * @param unchanged inputs that said nothing new but when they were retrieved, or were older than what is there
 * @param removed ids taken out
 */
public record Settled(long added, long changed, long unchanged, long removed) {

    /** Of no records. */
    public static final Settled NOTHING = new Settled(0, 0, 0, 0);

    static final Settled ADDED = new Settled(1, 0, 0, 0);
    static final Settled CHANGED = new Settled(0, 1, 0, 0);
    static final Settled UNCHANGED = new Settled(0, 0, 1, 0);
    static final Settled REMOVED = new Settled(0, 0, 0, 1);

    static Settled of(Change<?> change) {
        return switch (change) {
            case Change.Added<?> added -> ADDED;
            case Change.Changed<?> changed -> CHANGED;
            case Change.Departed<?> departed -> REMOVED;
        };
    }

    /** Of these records and of others. */
    public Settled plus(Settled more) {
        return new Settled(
                added + more.added, changed + more.changed, unchanged + more.unchanged, removed + more.removed);
    }

    Settled minus(Settled less) {
        return new Settled(
                added - less.added, changed - less.changed, unchanged - less.unchanged, removed - less.removed);
    }
}
