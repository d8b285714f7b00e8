// SPDX-License-Identifier: Apache-2.0
/** Engine 1: the catalogue embedded in the process, in a directory, with Lucene. */
@NullMarked
package eu.vitrine.catalog.lucene;

import org.jspecify.annotations.NullMarked;
