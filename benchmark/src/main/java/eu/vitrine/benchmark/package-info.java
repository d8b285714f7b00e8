// SPDX-License-Identifier: Apache-2.0
/** Asks engines and their peers the same questions on the same ads, side by side, and writes down how long each took. */
@NullMarked
package eu.vitrine.benchmark;

import org.jspecify.annotations.NullMarked;
