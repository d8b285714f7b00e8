// SPDX-License-Identifier: Apache-2.0
/** Proof that the embedded engine keeps the contracts, and what only an engine of files and processes must stand. */
@NullMarked
package eu.vitrine.catalog.lucene;

import org.jspecify.annotations.NullMarked;
