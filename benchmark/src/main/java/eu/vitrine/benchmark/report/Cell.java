// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.report;

/**
 * What one peer took for one theme.
 *
 * @param layout how the ads lay when it was asked
 * @param total how many ads matched the first variant, or were handed over
 */
public record Cell(String layout, String theme, String peer, long total, Latency latency) {}
