// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop;

import java.util.List;

/**
 * A list as somebody gets it.
 *
 * @param option the id of the option that put it in order
 * @param profiling whether a history had a part in it
 * @param items the first one first
 */
public record Listing(ShopList list, Ask ask, String option, boolean profiling, List<Item> items) {

    /** So many are shown. */
    static final int MOST = 12;

    /** Keeps the first. */
    public Listing {
        items = items.stream().limit(MOST).toList();
    }
}
