// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void ratiosAreLargerWhereWeAreFaster() {
        assertThat(Ratios.of(report(1)))
                .containsEntry("browse.opensearch-raw/lucene", 50.0)
                .containsEntry("ingest.lucene/bare", 0.5)
                .containsEntry("disk.bare/lucene", 2.0)
                .containsEntry("clients.lucene/opensearch-raw", 10.0);
    }

    @Test
    void aTargetIsMetMissedByHowMuchOrNotMeasured() {
        List<String> verdicts =
                Targets.of(Ratios.of(report(1))).stream().map(Verdict::verdict).toList();
        assertThat(verdicts).contains("met", "missed by 41 %", "not measured");
    }

    @Test
    void aNewTableTakesThePlaceOfTheOneOfItsSizeAndLeavesTheRest() throws IOException {
        Path page = folder.resolve("benchmarks.md");
        Files.writeString(page, "# Benchmarks\n\nWords.\n");
        Table.write(Findings.of(report(1), null), page);
        Table.write(Findings.of(report(2), null), page);
        String first = Files.readString(page);
        Table.write(Findings.of(report(1), null), page);
        assertThat(Files.readString(page)).isEqualTo(first).startsWith("# Benchmarks\n\nWords.\n");
        assertThat(first).contains("| browse | 7 | 2.00 (3.00) | 100 (150) |").containsOnlyOnce("### 1 ads");
    }

    @Test
    void whatMoreAdsCostIsSaidWhereARunWithATenthOfThemWasWrittenBefore() {
        ReportFile file = new ReportFile(folder.resolve("report.json"));
        assertThat(file.write(report(100)).ratios()).doesNotContainKey("growth.browse");
        assertThat(file.write(report(1_000)).ratios())
                .containsEntry("growth.browse", 1.0)
                .containsEntry("linear.browse", 10.0)
                .containsEntry("growth.ingest", 1.0);
    }

    private static Report report(long size) {
        return new Report(
                "2026-11-22",
                new Machine("made up", 2, 4_096, 1_024, "none", "25", 0),
                Map.of("Lucene", "10"),
                new Report.Ads(size, 7, size, Map.of(), Map.of(), Map.of()),
                Map.of("opensearch", "no server is here"),
                List.of(
                        new Ingest(
                                "lucene", true, 100, List.of(new Ingest.Part(1.0, 2.0), new Ingest.Part(1.0, 2.0)), 10),
                        new Ingest("bare", true, 100, List.of(new Ingest.Part(1.0, 1.0)), 20)),
                List.of(
                        new Cell("filled", "browse", "lucene", 7, new Latency(5, 2, 2, 3, 0)),
                        new Cell("filled", "browse", "opensearch-raw", 7, new Latency(5, 100, 110, 150, 0))),
                List.of(
                        new Throughput("lucene", 8, 100, new Latency(5, 2, 2, 3, 0)),
                        new Throughput("opensearch-raw", 8, 10, new Latency(5, 2, 2, 3, 0))),
                12);
    }
}
