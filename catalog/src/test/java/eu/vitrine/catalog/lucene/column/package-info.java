// SPDX-License-Identifier: Apache-2.0
/** What is kept in memory of segments. */
@NullMarked
package eu.vitrine.catalog.lucene.column;

import org.jspecify.annotations.NullMarked;
