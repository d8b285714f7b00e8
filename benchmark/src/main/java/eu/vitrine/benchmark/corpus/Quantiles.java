// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.corpus;

import java.util.stream.LongStream;

/** Where the values of a sample lie. */
public record Quantiles(long median, long p90, long p99, long largest) {

    static Quantiles of(LongStream values) {
        long[] sorted = values.sorted().toArray();
        if (sorted.length == 0) {
            return new Quantiles(0, 0, 0, 0);
        }
        return new Quantiles(at(sorted, 0.5), at(sorted, 0.9), at(sorted, 0.99), sorted[sorted.length - 1]);
    }

    private static long at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
    }
}
