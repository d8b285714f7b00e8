// SPDX-License-Identifier: Apache-2.0
/** A raw record becomes a valid record, or a rejection with its reason. */
@NullMarked
package eu.vitrine.indexer.intake;

import org.jspecify.annotations.NullMarked;
