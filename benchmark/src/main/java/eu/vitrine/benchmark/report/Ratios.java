// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How we compare, as one number for each pair; larger is better for us. */
public final class Ratios {

    private static final String OURS = "lucene";
    private static final String THEIRS_OF_OURS = "opensearch";
    private static final String RAW = "opensearch-raw";
    private static final String FILLED = "filled";
    private static final List<String> BULK = List.of("export100k");

    private final Report report;
    private final Map<String, Double> found = new TreeMap<>();

    private Ratios(Report report) {
        this.report = report;
    }

    /**
     * All of a report, by name: {@code THEME.PEER/lucene} is the peer's median over ours, {@code LAYOUT.THEME.PEER/lucene} the same on another layout; {@code
     * export.lucene/PEER} and {@code ingest.lucene/PEER} are our rate over the peer's; {@code disk.PEER/lucene} is the peer's bytes over ours.
     */
    public static Map<String, Double> of(Report report) {
        Ratios ratios = new Ratios(report);
        report.cells().forEach(ratios::add);
        report.ingests().forEach(ratios::add);
        report.throughputs().forEach(ratios::add);
        return ratios.found;
    }

    private void add(Cell cell) {
        String layout = cell.layout().equals(FILLED) ? "" : cell.layout() + ".";
        Cell ours = report.cell(cell.layout(), cell.theme(), OURS);
        if (ours != null && ours != cell) {
            double ratio = cell.latency().median() / ours.latency().median();
            if (BULK.contains(cell.theme())) {
                found.put(layout + "export." + OURS + "/" + cell.peer(), ratio);
            } else {
                found.put(layout + cell.theme() + "." + cell.peer() + "/" + OURS, ratio);
            }
        }
        Cell engine = report.cell(cell.layout(), cell.theme(), THEIRS_OF_OURS);
        if (engine != null && cell.peer().startsWith(RAW)) {
            found.put(
                    layout + cell.theme() + "." + cell.peer() + "/" + THEIRS_OF_OURS,
                    cell.latency().median() / engine.latency().median());
        }
    }

    private void add(Ingest ingest) {
        report.ingests().stream()
                .filter(ours -> ours.peer().equals(OURS) && ours != ingest)
                .forEach(ours -> {
                    if (ingest.compared()) {
                        found.put("ingest." + OURS + "/" + ingest.peer(), ours.rate() / ingest.rate());
                    }
                    if (ingest.bytes() > 0) {
                        found.put("disk." + ingest.peer() + "/" + OURS, (double) ingest.bytes() / ours.bytes());
                    }
                });
    }

    private void add(Throughput other) {
        report.throughputs().stream()
                .filter(ours -> ours.peer().equals(OURS) && ours != other)
                .forEach(ours ->
                        found.put("clients." + OURS + "/" + other.peer(), ours.perSecond() / other.perSecond()));
    }
}
