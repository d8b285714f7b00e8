// SPDX-License-Identifier: Apache-2.0
/** Tests of the formats: what is read, what is refused, and that the rest goes on. */
@NullMarked
package eu.vitrine.indexer.source;

import org.jspecify.annotations.NullMarked;
