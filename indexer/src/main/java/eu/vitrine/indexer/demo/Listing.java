// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import eu.vitrine.catalog.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Something that a seller offers, in no language yet.
 *
 * @param number counted from 0 within its seller
 * @param kind which of the products of its category
 * @param subject what it is about; null if the seller does not say
 * @param cents the price in hundredths of a euro
 */
record Listing(
        int number,
        String id,
        String category,
        int kind,
        @Nullable Subject subject,
        String brand,
        String model,
        int cents) {}
