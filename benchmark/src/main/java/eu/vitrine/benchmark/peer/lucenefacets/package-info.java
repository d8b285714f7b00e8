// SPDX-License-Identifier: Apache-2.0
/** Lucene with its own facet module, as its documentation would have it. */
@NullMarked
package eu.vitrine.benchmark.peer.lucenefacets;

import org.jspecify.annotations.NullMarked;
