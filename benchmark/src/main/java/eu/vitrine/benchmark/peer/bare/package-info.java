// SPDX-License-Identifier: Apache-2.0
/** Lucene with nothing around it: what any engine built on it has to pay. */
@NullMarked
package eu.vitrine.benchmark.peer.bare;

import org.jspecify.annotations.NullMarked;
