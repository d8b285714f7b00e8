// SPDX-License-Identifier: Apache-2.0
/** Ads to measure with: made up, drawn from distributions that were measured on real ones, the same for the same seed. */
@NullMarked
package eu.vitrine.benchmark.corpus;

import org.jspecify.annotations.NullMarked;
