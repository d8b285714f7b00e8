// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.report;

import eu.vitrine.benchmark.peer.Peers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The report as tables in Markdown, for people. */
public final class Table {

    private static final String BEGIN = "<!-- table of %d ads: written by make benchmark -->";
    private static final String END = "<!-- end of the table of %d ads -->";
    private static final String NOTHING = "–";

    private final Report report;
    private final Findings findings;
    private final List<String> lines = new ArrayList<>();

    private Table(Findings findings) {
        this.findings = findings;
        this.report = findings.run();
    }

    /** The tables of a run. */
    public static String of(Findings findings) {
        Table table = new Table(findings);
        table.machine();
        Stream.of("filled", "deleted", "merged").forEach(table::medians);
        table.ingests();
        table.throughputs();
        table.targets();
        return String.join("\n", table.lines) + "\n";
    }

    /** Writes them into a page, between the marks of this size; without marks, at its end. */
    public static void write(Findings findings, Path page) {
        long size = findings.run().ads().size();
        String begin = BEGIN.formatted(size);
        String end = END.formatted(size);
        String table = begin + "\n" + of(findings) + end;
        try {
            String text = Files.exists(page) ? Files.readString(page) : "";
            int from = text.indexOf(begin);
            int to = text.indexOf(end);
            String written = from < 0 || to < from
                    ? text.stripTrailing() + "\n\n" + table + "\n"
                    : text.substring(0, from) + table + text.substring(to + end.length());
            Files.writeString(page, written.stripLeading());
        } catch (IOException e) {
            throw new UncheckedIOException("The tables cannot be written into " + page, e);
        }
    }

    private void machine() {
        Machine machine = report.machine();
        line("### " + String.format(Locale.ROOT, "%,d", report.ads().size()) + " ads");
        line("");
        line(machine.processors() + " processors (" + machine.processor() + "), " + machine.memoryMegabytes() / 1024
                + " GB of memory, heap at most " + machine.heapMegabytes() + " MB, " + machine.system()
                + ", load before the run " + number(machine.load()) + "; "
                + report.versions().entrySet().stream()
                        .map(version -> version.getKey() + " " + version.getValue())
                        .collect(Collectors.joining(", "))
                + "; seed " + report.ads().seed() + ".");
        report.absent().forEach((name, why) -> line("\nWithout " + name + ": " + why));
    }

    private void medians(String layout) {
        List<Cell> cells = report.cells().stream()
                .filter(cell -> cell.layout().equals(layout))
                .toList();
        if (cells.isEmpty()) {
            return;
        }
        List<String> peers = cells.stream()
                .map(Cell::peer)
                .distinct()
                .sorted(Comparator.comparingInt(Peers.names()::indexOf))
                .toList();
        Set<String> themes = cells.stream().map(Cell::theme).collect(Collectors.toCollection(LinkedHashSet::new));
        line("");
        line("Medians in milliseconds, p99 in brackets: " + layout);
        line("");
        row(Stream.concat(Stream.of("question", "matches"), peers.stream()));
        row(Stream.concat(Stream.of("---", "---:"), peers.stream().map(peer -> "---:")));
        for (String theme : themes) {
            String total = cells.stream()
                    .filter(cell -> cell.theme().equals(theme))
                    .map(cell -> String.format(Locale.ROOT, "%,d", cell.total()))
                    .findFirst()
                    .orElse(NOTHING);
            row(Stream.concat(
                    Stream.of(theme, total), peers.stream().map(peer -> median(report.cell(layout, theme, peer)))));
        }
    }

    private static String median(@Nullable Cell cell) {
        return cell == null
                ? NOTHING
                : number(cell.latency().median()) + " (" + number(cell.latency().p99()) + ")";
    }

    private void ingests() {
        line("");
        row(Stream.of("filling", "ads a second", "ads a second of a processor in this process", "MB on disk"));
        row(Stream.of("---", "---:", "---:", "---:"));
        for (Ingest ingest : report.ingests()) {
            row(Stream.of(
                    ingest.peer(),
                    ingest.compared() ? number(ingest.rate()) : NOTHING,
                    ingest.compared() ? number(ingest.ratePerProcessor()) : NOTHING,
                    ingest.bytes() == 0 ? NOTHING : number(ingest.bytes() / 1e6)));
        }
        line("");
        line("Heap in use after all were filled and asked, by everybody in the process: " + report.heapMegabytes()
                + " MB.");
    }

    private void throughputs() {
        line("");
        row(Stream.of("many clients", "clients", "answers a second", "median ms", "p99 ms"));
        row(Stream.of("---", "---:", "---:", "---:", "---:"));
        for (Throughput each : report.throughputs()) {
            row(Stream.of(
                    each.peer(),
                    Integer.toString(each.clients()),
                    number(each.perSecond()),
                    number(each.latency().median()),
                    number(each.latency().p99())));
        }
    }

    private void targets() {
        line("");
        row(Stream.of("target", "ratio", "at least", "reached", "verdict"));
        row(Stream.of("---", "---", "---:", "---:", "---"));
        for (Verdict verdict : findings.targets()) {
            Target target = verdict.target();
            Double reached = verdict.reached();
            row(Stream.of(
                    target.what(),
                    "`" + target.ratio() + "`",
                    number(target.atLeast()),
                    reached == null ? NOTHING : number(reached),
                    verdict.verdict()));
        }
    }

    private void row(Stream<String> cells) {
        line(cells.collect(Collectors.joining(" | ", "| ", " |")));
    }

    private void line(String line) {
        lines.add(line);
    }

    /** Three digits that count. */
    private static String number(double number) {
        String format = Math.abs(number) >= 100 ? "%,.0f" : Math.abs(number) >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, Math.abs(number) >= 0.1 ? format : "%.4f", number);
    }
}
