// SPDX-License-Identifier: Apache-2.0
/** Lucene with nothing around it, its facet module, and sums of its dictionaries: what any engine that is built on it has to pay. It repeats our fields on purpose: a peer that shared our code would prove nothing. */
@NullMarked
package eu.vitrine.benchmark.peer.bare;

import org.jspecify.annotations.NullMarked;
