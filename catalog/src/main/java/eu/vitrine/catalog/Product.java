// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

import org.jspecify.annotations.Nullable;

/**
 * The product, service or brand that was advertised, Art. 39(2)(a) DSA; at least one component is present.
 *
 * @param listingId the platform's own number of the offer, by which people find the ad from the listing
 */
public record Product(
        @Nullable String name,
        @Nullable String brand,
        @Nullable String listingId) {}
