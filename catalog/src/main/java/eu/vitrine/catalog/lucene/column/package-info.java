// SPDX-License-Identifier: Apache-2.0
/** What is kept in memory of segments, so that matching and counting go over plain arrays: made when first asked for, within a budget. */
@NullMarked
package eu.vitrine.catalog.lucene.column;

import org.jspecify.annotations.NullMarked;
