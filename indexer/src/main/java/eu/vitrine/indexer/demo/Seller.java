// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import eu.vitrine.catalog.Advertiser;
import eu.vitrine.catalog.Payer;
import org.jspecify.annotations.Nullable;

/**
 * A trader on the marketplace.
 *
 * @param number counted from 0
 * @param firstAd the number of its first ad, counted from 1
 * @param ads how many ads it has, at least one
 * @param host where its own shop is, below {@code .example}
 * @param category what it mainly sells
 * @param agency who pays for some of its ads; null if it always pays itself
 */
record Seller(
        int number,
        int firstAd,
        int ads,
        Advertiser advertiser,
        String host,
        String category,
        @Nullable Payer agency) {

    String name() {
        return advertiser.name();
    }

    /** Where it is established; every trader of the demo says so. */
    String country() {
        return advertiser.country() == null ? "" : advertiser.country();
    }
}
