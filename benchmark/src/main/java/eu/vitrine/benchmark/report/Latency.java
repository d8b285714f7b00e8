// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.report;

import org.HdrHistogram.Histogram;

/**
 * How long answers took, in milliseconds.
 *
 * @param runs how many answers were timed
 * @param spread the distance between the quartiles over the median
 */
public record Latency(long runs, double median, double p95, double p99, double spread) {

    private static final double NANOS = 1e6;

    /** @param nanos times in nanoseconds, at least one */
    public static Latency of(Histogram nanos) {
        double median = at(nanos, 50);
        double quartiles = at(nanos, 75) - at(nanos, 25);
        return new Latency(nanos.getTotalCount(), median, at(nanos, 95), at(nanos, 99), quartiles / median);
    }

    private static double at(Histogram nanos, double percentile) {
        return nanos.getValueAtPercentile(percentile) / NANOS;
    }
}
