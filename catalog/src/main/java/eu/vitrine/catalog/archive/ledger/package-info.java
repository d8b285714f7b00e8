// SPDX-License-Identifier: Apache-2.0
/** What came in each day, what became of it and what is there, in a chain of hashes that ends in the signed checkpoint. */
@NullMarked
package eu.vitrine.catalog.archive.ledger;

import org.jspecify.annotations.NullMarked;
