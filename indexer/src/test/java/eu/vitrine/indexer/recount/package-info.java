// SPDX-License-Identifier: Apache-2.0
/** Counts real files again, by code that shares nothing with the importer. */
@NullMarked
package eu.vitrine.indexer.recount;

import org.jspecify.annotations.NullMarked;
