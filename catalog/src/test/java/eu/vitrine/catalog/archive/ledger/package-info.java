// SPDX-License-Identifier: Apache-2.0
/** Tests of the ledger. */
@NullMarked
package eu.vitrine.catalog.archive.ledger;

import org.jspecify.annotations.NullMarked;
