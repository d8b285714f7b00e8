// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.report;

import eu.vitrine.benchmark.corpus.Quantiles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that a run found.
 *
 * @param on the day of the run, as ISO 8601
 * @param versions of what took part, by name
 * @param absent why whoever is not among them could not take part, by name
 * @param heapMegabytes what was in use after all were filled and asked once, by everything in this process
 */
public record Report(
        String on,
        Machine machine,
        Map<String, String> versions,
        Ads ads,
        Map<String, String> absent,
        List<Ingest> ingests,
        List<Cell> cells,
        List<Throughput> throughputs,
        long heapMegabytes) {

    /** What was measured on. */
    public record Ads(
            long size,
            long seed,
            long counted,
            Map<String, Quantiles> quantiles,
            Map<String, Integer> distinct,
            Map<String, Double> shares) {}

    /** The cell of a peer; null if there is none. */
    public @Nullable Cell cell(String layout, String theme, String peer) {
        return cells.stream()
                .filter(cell -> cell.layout().equals(layout)
                        && cell.theme().equals(theme)
                        && cell.peer().equals(peer))
                .findFirst()
                .orElse(null);
    }

    /** How a peer was filled. */
    public Optional<Ingest> ingest(String peer) {
        return ingests.stream().filter(ingest -> ingest.peer().equals(peer)).findFirst();
    }
}
