// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark;

import eu.vitrine.benchmark.peer.Peers;
import eu.vitrine.benchmark.report.Findings;
import eu.vitrine.benchmark.report.ReportFile;
import eu.vitrine.benchmark.report.Table;
import eu.vitrine.benchmark.run.Benchmark;
import eu.vitrine.benchmark.run.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of the benchmark. */
@Command(
        name = "benchmark",
        description = "Asks the engines and their peers the same questions on the same ads, side by side.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:measured", "1:peers do not answer alike, or one of them failed", "2:not understood"})
public final class BenchmarkApplication implements Callable<Integer> {

    private static final long LARGE = 10_000_000;
    private static final Set<String> AT_LARGE_SIZES = Set.of("lucene", "floor");

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--size",
            defaultValue = "1M",
            converter = Size.class,
            description = "How many ads, such as 100k or 4M (default: ${DEFAULT-VALUE}).")
    private long size;

    @Option(names = "--seed", defaultValue = "7", description = "Of the ads (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--peers",
            split = ",",
            description = "Who takes part, by name; without it everybody, from 10M on our engine and the floor.")
    private List<String> peers = List.of();

    @Option(
            names = "--folder",
            defaultValue = "benchmark/target/peers",
            description = "Where they write; emptied before and after (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("");

    @Option(
            names = "--report",
            defaultValue = "benchmark/target/report.json",
            description = "Where the figures go (default: ${DEFAULT-VALUE}).")
    private Path report = Path.of("");

    @Option(
            names = "--page",
            description = "A page in Markdown into which the tables are written, between their marks.")
    private @Nullable Path page;

    @Option(
            names = "--seconds",
            defaultValue = "15",
            description = "How long each theme is measured, all peers together (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--clients", defaultValue = "8", description = "How many ask at once (default: ${DEFAULT-VALUE}).")
    private int clients;

    /** Runs it and ends the process. */
    public static void main(String[] arguments) {
        CommandRun.run(new BenchmarkApplication(), arguments);
    }

    @Override
    public Integer call() {
        if (size < 1 || seconds < 1 || clients < 1) {
            throw misunderstood("--size, --seconds and --clients are at least 1.");
        }
        Settings settings = new Settings(
                size, seed, folder, named(), Duration.ofSeconds(seconds), Duration.ofSeconds(seconds), clients);
        ReportFile file = new ReportFile(report);
        Findings found = file.write(new Benchmark(settings, System.err).run(file::write));
        if (page != null) {
            Table.write(found, page);
        }
        System.out.print(Table.of(found));
        return CommandLine.ExitCode.OK;
    }

    private Set<String> named() {
        Set<String> unknown = new HashSet<>(peers);
        List<String> known = Peers.names();
        known.forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw misunderstood("--peers " + unknown + ": not known. Use some of " + known + ".");
        }
        return peers.isEmpty() && size >= LARGE ? AT_LARGE_SIZES : Set.copyOf(peers);
    }

    private ParameterException misunderstood(String message) {
        if (spec == null) {
            throw new IllegalArgumentException(message);
        }
        return new ParameterException(spec.commandLine(), message);
    }
}
