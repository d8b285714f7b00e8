// SPDX-License-Identifier: Apache-2.0
/** Asks: compares the answers, warms up, asks in turns, and measures. */
@NullMarked
package eu.vitrine.benchmark.run;

import org.jspecify.annotations.NullMarked;
