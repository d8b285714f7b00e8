// SPDX-License-Identifier: Apache-2.0
/** The engines of Vitrine, asked through the ports that portal and indexer use. */
@NullMarked
package eu.vitrine.benchmark.peer.vitrine;

import org.jspecify.annotations.NullMarked;
