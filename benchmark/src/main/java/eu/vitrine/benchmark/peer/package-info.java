// SPDX-License-Identifier: Apache-2.0
/** Whoever is asked, and the list of all who are. */
@NullMarked
package eu.vitrine.benchmark.peer;

import org.jspecify.annotations.NullMarked;
