// SPDX-License-Identifier: Apache-2.0
/** Asks a feed as two callers who differ in their history, and says whether the answers do. */
@NullMarked
package eu.vitrine.indexer.verification;

import org.jspecify.annotations.NullMarked;
