// SPDX-License-Identifier: Apache-2.0
/** Shops that obey a choice, and shops that cheat in every way that we know of. */
@NullMarked
package eu.vitrine.indexer.verification;

import org.jspecify.annotations.NullMarked;
