// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.report;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How a peer was filled.
 *
 * @param compared whether how fast it went is a result, or only a preparation
 * @param parts of the ads, in their order
 * @param bytes what it held on disk then
 */
public record Ingest(String peer, boolean compared, long ads, List<Part> parts, long bytes) {

    /**
     * What a part of the ads took, without making them.
     *
     * @param seconds by the clock
     * @param processorSeconds of all processors in the process of the benchmark: not what a server took that a peer asks
     */
    public record Part(double seconds, double processorSeconds) {}

    /** Copies the list. */
    public Ingest {
        parts = List.copyOf(parts);
    }

    /** Ads a second, by the part that took neither longest nor shortest: one during which the machine did something else decides nothing. */
    public double rate() {
        return rate(Part::seconds);
    }

    /**
     * Ads a second of one processor; by the part between longest and shortest too. Other work on the machine takes something away from it as well, as
     * processors share caches, but far less than from {@link #rate()}.
     */
    public double ratePerProcessor() {
        return rate(Part::processorSeconds);
    }

    private double rate(ToDoubleFunction<Part> time) {
        double[] sorted = parts.stream().mapToDouble(time).sorted().toArray();
        double median = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        return ads / (median * sorted.length);
    }
}
