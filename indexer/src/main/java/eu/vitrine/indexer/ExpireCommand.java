// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.archive.view.Views;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code expire}: ads out of the catalogue when their time is over. */
@Command(
        name = "expire",
        description = {
            "Removes ads that were last shown more than a year ago, and writes down which.",
            "",
            "An ad is public through the day a year after the one on which it was last shown. One without a reported end stays. "
                    + "For each removed ad, a line of JSON says its id and when it was last shown.",
            ""
        })
final class ExpireCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private ArchiveOptions archive = new ArchiveOptions();

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day from which to look back, such as 2026-11-21. Default: today in UTC.")
    private @Nullable LocalDate today;

    @Option(
            names = "--removed",
            paramLabel = "FILE",
            description = "Write the lines into this file instead of standard output. What stood in it is replaced.")
    private @Nullable Path removed;

    ExpireCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        LocalDate day = today == null ? LocalDate.ofInstant(around.clock().instant(), ZoneOffset.UTC) : today;
        Views opened = archive.open(around);
        long count = removed == null ? new Expiry(opened, day, around.out()).run() : expire(opened, day, removed);
        around.err().println("Removed " + count + " ads that were last shown before " + day.minusYears(1) + ".");
        return ExitCode.DONE.number();
    }

    private static long expire(Views opened, LocalDate day, Path file) {
        try (PrintStream lines = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            return new Expiry(opened, day, lines).run();
        } catch (IOException e) {
            throw new WrongUsage("The file " + file + " cannot be written: " + e.getMessage() + ".");
        }
    }
}
