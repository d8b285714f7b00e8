// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.lucene.column.Segment;

/**
 * A hit that is not yet read.
 *
 * @param document its number in the segment
 * @param key by which the smallest comes first
 */
record Found(Segment segment, int document, int rank, long key) {}
