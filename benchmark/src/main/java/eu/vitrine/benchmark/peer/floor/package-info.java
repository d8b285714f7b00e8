// SPDX-License-Identifier: Apache-2.0
/** What the machine allows: loops over bit sets and arrays in memory, and nothing else. */
@NullMarked
package eu.vitrine.benchmark.peer.floor;

import org.jspecify.annotations.NullMarked;
