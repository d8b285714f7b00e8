// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.portal;

import eu.vitrine.benchmark.CommandRun;
import eu.vitrine.benchmark.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The command line that measures the portal. */
@Command(
        name = "benchmark-portal",
        description =
                "Starts the portal on made-up ads and measures what it adds to the engine: time, memory, starts, and what many at once meet.",
        mixinStandardHelpOptions = true)
public final class PortalCommand implements Callable<Integer> {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Option(
            names = "--size",
            defaultValue = "1M",
            converter = Size.class,
            description = "How many ads, such as 100k or 4M (default: ${DEFAULT-VALUE}).")
    private long size;

    @Option(names = "--seed", defaultValue = "7", description = "Of the ads (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--jar",
            defaultValue = "portal/target/portal.jar",
            description = "The portal (default: ${DEFAULT-VALUE}).")
    private Path jar = Path.of("");

    @Option(
            names = "--prepared",
            defaultValue = "portal/target/prepared",
            description = "The portal with a cache for its start, as .ci/prepare makes it; left out if it is not there"
                    + " (default: ${DEFAULT-VALUE}).")
    private Path prepared = Path.of("");

    @Option(
            names = "--folder",
            defaultValue = "benchmark/target/portal",
            description = "Where the catalogue goes; deleted before and after (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("");

    @Option(
            names = "--java-option",
            defaultValue = "-Xmx2g",
            description = "Of the Java that runs the portal; repeat it for several (default: ${DEFAULT-VALUE}).")
    private List<String> options = List.of();

    @Option(
            names = "--report",
            defaultValue = "benchmark/target/portal.json",
            description = "Where the figures go (default: ${DEFAULT-VALUE}).")
    private Path report = Path.of("");

    @Option(
            names = "--page",
            description = "A page in Markdown into which the tables are written, between their marks.")
    private @Nullable Path page;

    @Option(names = "--starts", defaultValue = "5", description = "Starts in each way (default: ${DEFAULT-VALUE}).")
    private int starts;

    @Option(names = "--tabs", defaultValue = "500", description = "Tabs opened for memory (default: ${DEFAULT-VALUE}).")
    private int tabs;

    @Option(names = "--searchers", defaultValue = "200", description = "Searchers at once (default: ${DEFAULT-VALUE}).")
    private int searchers;

    @Option(names = "--seconds", defaultValue = "10", description = "For each theme, three times that for each crowd.")
    private int seconds;

    /** Runs it and ends the process. */
    public static void main(String[] arguments) {
        CommandRun.run(new PortalCommand(), arguments);
    }

    @Override
    public Integer call() {
        PortalSettings settings = new PortalSettings(
                jar,
                prepared,
                options,
                size,
                seed,
                folder,
                starts,
                tabs,
                searchers,
                Duration.ofSeconds(seconds),
                Duration.ofSeconds(3L * seconds));
        PortalReport found = new PortalBenchmark(settings, System.err).run();
        try {
            Files.createDirectories(report.toAbsolutePath().getParent());
            Files.write(report, MAPPER.writeValueAsBytes(found));
        } catch (IOException e) {
            throw new UncheckedIOException("The report cannot be written to " + report, e);
        }
        String table = PortalTable.of(found);
        if (page != null) {
            PortalTable.write(table, page);
        }
        System.out.print(table);
        return CommandLine.ExitCode.OK;
    }
}
