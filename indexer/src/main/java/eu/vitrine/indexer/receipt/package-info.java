// SPDX-License-Identifier: Apache-2.0
/** Does a search again that somebody has a receipt for, from the archive alone. */
@NullMarked
package eu.vitrine.indexer.receipt;

import org.jspecify.annotations.NullMarked;
