// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.report;

import java.util.Map;
import java.util.TreeMap;

/** What more ads cost us, from a report of fewer to this one; larger is better for us. */
final class Growth {

    private static final String OURS = "lucene";
    private static final String LAYOUT = "filled";

    private Growth() {}

    /**
     * All of them, by name: {@code growth.THEME} is the median with fewer ads over this one, {@code linear.THEME} the same times as many as there are more
     * ads: 1 where time grows as ads do. {@code growth.ingest} is this rate of one processor over the other: the runs lie hours apart, and the clock would
     * tell above all what else the machine did.
     */
    static Map<String, Double> of(Report fewer, Report report) {
        double more = (double) report.ads().size() / fewer.ads().size();
        Map<String, Double> growth = new TreeMap<>();
        for (Cell cell : report.cells()) {
            Cell before = fewer.cell(LAYOUT, cell.theme(), OURS);
            if (before != null && cell.peer().equals(OURS) && cell.layout().equals(LAYOUT)) {
                double ratio = before.latency().median() / cell.latency().median();
                growth.put("growth." + cell.theme(), ratio);
                growth.put("linear." + cell.theme(), ratio * more);
            }
        }
        fewer.ingest(OURS)
                .ifPresent(before -> report.ingest(OURS)
                        .ifPresent(ingest ->
                                growth.put("growth.ingest", ingest.ratePerProcessor() / before.ratePerProcessor())));
        return growth;
    }
}
