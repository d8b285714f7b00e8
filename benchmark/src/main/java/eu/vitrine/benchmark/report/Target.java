// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.report;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * What we want to reach.
 *
 * @param what in words
 * @param ratio the name of the ratio it is about; with {@code *} in front, the least of all whose names end so
 * @param atLeast what the ratio must be
 */
public record Target(String what, String ratio, double atLeast) {

    /** What was reached; empty if it was not measured. */
    OptionalDouble reached(Map<String, Double> ratios) {
        return ratios.entrySet().stream()
                .filter(entry -> ratio.startsWith("*")
                        ? entry.getKey().endsWith(ratio.substring(1))
                        : entry.getKey().equals(ratio))
                .mapToDouble(Map.Entry::getValue)
                .min();
    }

    /** What was reached, in words. */
    public Verdict verdict(Map<String, Double> ratios) {
        OptionalDouble reached = reached(ratios);
        if (reached.isEmpty()) {
            return new Verdict(this, null, "not measured");
        }
        double share = reached.getAsDouble() / atLeast;
        String verdict = share >= 1 ? "met" : "missed by %.0f %%".formatted(100 * (1 - share));
        return new Verdict(this, reached.getAsDouble(), verdict);
    }
}
