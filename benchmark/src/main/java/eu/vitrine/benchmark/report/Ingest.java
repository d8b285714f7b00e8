// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.report;

import java.util.List;

/**
 * How a peer was filled.
 *
 * @param compared whether how fast it went is a result, or only a preparation
 * @param seconds of each part of the ads, in their order, without the time that making them took
 * @param bytes what it held on disk then
 */
public record Ingest(String peer, boolean compared, long ads, List<Double> seconds, long bytes) {
    /** Copies the list. */
    public Ingest {
        seconds = List.copyOf(seconds);
    }

    /** Ads a second, over all parts. */
    public double rate() {
        return ads / seconds.stream().mapToDouble(Double::doubleValue).sum();
    }
}
