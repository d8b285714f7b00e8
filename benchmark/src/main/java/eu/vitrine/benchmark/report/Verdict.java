// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.report;

import org.jspecify.annotations.Nullable;

/**
 * Whether a target was reached.
 *
 * @param reached the ratio; null if it was not measured
 * @param verdict {@code met}, {@code missed by 12 %} or {@code not measured}
 */
public record Verdict(Target target, @Nullable Double reached, String verdict) {}
