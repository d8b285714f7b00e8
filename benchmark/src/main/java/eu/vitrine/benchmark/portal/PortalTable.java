// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.portal;

import eu.vitrine.benchmark.portal.PortalReport.Start;
import eu.vitrine.benchmark.report.Latency;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The report as tables in Markdown, for people. */
final class PortalTable {

    private static final String BEGIN = "<!-- the portal: written by make benchmark-portal -->";
    private static final String END = "<!-- end of the portal -->";
    private static final List<String> WAYS = List.of("engine", "REST", "page");

    private final PortalReport report;
    private final List<String> lines = new ArrayList<>();

    private PortalTable(PortalReport report) {
        this.report = report;
    }

    static String of(PortalReport report) {
        PortalTable table = new PortalTable(report);
        table.machine();
        table.overheads();
        table.crowds();
        table.starts();
        return String.join("\n", table.lines) + "\n";
    }

    /** Writes it into a page, between its marks; without marks, at the end. */
    static void write(String table, Path page) {
        String written = BEGIN + "\n" + table + END;
        try {
            String text = Files.exists(page) ? Files.readString(page) : "";
            int from = text.indexOf(BEGIN);
            int to = text.indexOf(END);
            Files.writeString(
                    page,
                    from < 0 || to < from
                            ? text.stripTrailing() + "\n\n" + written + "\n"
                            : text.substring(0, from) + written + text.substring(to + END.length()));
        } catch (IOException e) {
            throw new UncheckedIOException("The tables cannot be written into " + page, e);
        }
    }

    private void machine() {
        lines.add(
                "%,d ads; %d processors (%s), %,d GB of memory, %s, Java %s with `%s` for the portal, load before the run %.1f."
                        .formatted(
                                report.ads(),
                                report.machine().processors(),
                                report.machine().processor(),
                                report.machine().memoryMegabytes() / 1024,
                                report.machine().system(),
                                report.machine().java(),
                                String.join(" ", report.options()),
                                report.machine().load()));
    }

    private void overheads() {
        heading("one client, medians in ms, p99 in brackets", "engine", "REST", "page");
        for (Overhead overhead : report.overheads()) {
            row(Stream.concat(
                    Stream.of(overhead.theme()),
                    WAYS.stream().map(way -> median(overhead.latencies().get(way)))));
        }
    }

    private void crowds() {
        heading("many at once", "searchers", "answers a second", "median ms", "p99 ms", "503", "failed");
        report.crowds()
                .forEach((who, met) -> row(Stream.of(
                        who,
                        Integer.toString(met.callers()),
                        number(met.perSecond()),
                        number(met.answered().median()),
                        number(met.answered().p99()),
                        Long.toString(met.refused()),
                        Long.toString(met.failed()))));
        lines.add("");
        lines.add(
                ("A tab with a page of results holds %,d kB of live heap: %,d of them fit into a GB. With all of the above, %,d MB of the heap"
                                + " were alive at the end, and the process had at most %,d MB from the system.")
                        .formatted(
                                report.sessions().bytesEach() / 1_000,
                                report.sessions().perGigabyte(),
                                report.liveMegabytes(),
                                report.residentMegabytes()));
    }

    private void starts() {
        heading("start, to the end of the first page", "starts", "median s", "median s of processors");
        report.starts()
                .forEach((way, starts) -> row(Stream.of(
                        way,
                        Integer.toString(starts.size()),
                        number(median(starts.stream().map(Start::seconds))),
                        number(median(starts.stream().map(Start::processorSeconds))))));
    }

    private void heading(String what, String... figures) {
        lines.add("");
        row(Stream.concat(Stream.of(what), Arrays.stream(figures)));
        row(Stream.concat(Stream.of("---"), Arrays.stream(figures).map(figure -> "---:")));
    }

    private void row(Stream<String> cells) {
        lines.add(cells.collect(Collectors.joining(" | ", "| ", " |")));
    }

    private static double median(Stream<Double> figures) {
        List<Double> sorted = figures.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static String median(@Nullable Latency latency) {
        return latency == null ? "–" : number(latency.median()) + " (" + number(latency.p99()) + ")";
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, number >= 100 ? "%,.0f" : number >= 10 ? "%.1f" : "%.2f", number);
    }
}
