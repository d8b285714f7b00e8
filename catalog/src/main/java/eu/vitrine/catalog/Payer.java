// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

import org.jspecify.annotations.Nullable;

/**
 * Who paid for an ad where that is not the advertiser, Art. 39(2)(c) DSA.
 *
 * @param country ISO 3166-1 alpha-2
 * @param naturalPerson whether it is a person rather than a company; null if not stated
 */
public record Payer(
        String name,
        @Nullable String legalName,
        @Nullable String country,
        @Nullable Boolean naturalPerson) {}
