// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.search.Facet;

/** How much shards tell of the values of a field, from round to round. Past the last, the facet says that it is approximate. */
enum Depth {
    /** All values, if there are not many. */
    FEW(1_000, 1_000),
    /** The values that are listed, and the number of all: certain where one shard has all records. */
    NUMBERED(0, 0),
    /** As many values as are ever counted as distinct. */
    DISTINCT(Facet.MOST_DISTINCT + 1, Facet.MOST_DISTINCT + 1),
    MANY(Facet.MOST_DISTINCT + 1, 60_000),
    ALL(Facet.MOST_DISTINCT + 1, 400_000);

    private final int told;
    private final int byEachShard;

    Depth(int told, int byEachShard) {
        this.told = told;
        this.byEachShard = byEachShard;
    }

    /**
     * How many values are told.
     *
     * @param listed how many are needed
     */
    int told(int listed) {
        return this == NUMBERED ? listed : told;
    }

    /** How many values each shard tells, of which the sums are made. */
    int byEachShard(int listed) {
        return this == NUMBERED ? listed : byEachShard;
    }

    /** The next one. */
    Depth deeper() {
        return values()[ordinal() + 1];
    }
}
