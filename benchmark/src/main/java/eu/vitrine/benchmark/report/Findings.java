// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A run, and what it comes to.
 *
 * @param ratios by name, larger is better for us; see {@link Ratios} and {@link Growth}
 */
public record Findings(Report run, Map<String, Double> ratios, List<Verdict> targets) {

    /** @param fewer a run with a tenth of the ads; null if there is none */
    public static Findings of(Report run, @Nullable Report fewer) {
        Map<String, Double> ratios = new TreeMap<>(Ratios.of(run));
        if (fewer != null) {
            ratios.putAll(Growth.of(fewer, run));
        }
        return new Findings(run, ratios, Targets.of(ratios));
    }
}
