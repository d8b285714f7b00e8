// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Content;
import eu.vitrine.catalog.Payer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ads of one seller that look and read the same.
 *
 * @param firstAd the number of its first ad
 * @param ads how many
 * @param country the Member State it is made for
 * @param language in which it is written
 * @param pictures the pictures it shows, in order; empty for text and sound
 * @param payer who pays; null if the seller does
 */
record Campaign(
        Seller seller,
        int firstAd,
        int ads,
        Ad.Kind kind,
        Content.Format format,
        String country,
        String language,
        Listing listing,
        Wording wording,
        List<Picture> pictures,
        @Nullable Payer payer) {

    boolean isPost() {
        return kind == Ad.Kind.COMMERCIAL_COMMUNICATION;
    }
}
