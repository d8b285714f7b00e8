// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.archive.view.Occasion;
import eu.vitrine.catalog.archive.view.Views;
import eu.vitrine.indexer.source.Format;
import eu.vitrine.indexer.source.Input;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ingest}: files in, records in the catalogue. */
@Command(
        name = "ingest",
        description = {
            "Takes records from files into a catalogue.",
            "",
            "A record whose id is there already takes its place, so the same files can be taken in again; a version of a recommender or of a "
                    + "disclosure never changes. What cannot be read is rejected with its reason; everything before and after it is kept. "
                    + "Ctrl-C stops after a commit.",
            ""
        })
final class IngestCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private ArchiveOptions archive = new ArchiveOptions();

    @Mixin
    private AccountOptions accounting = new AccountOptions();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "How the files are written: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.VITRINE;

    @Option(
            names = "--rebuild",
            description =
                    "Start without any record of this kind. What is there is shown until the end, and then replaced as a whole.")
    private boolean rebuild;

    @Option(
            names = "--correction",
            paramLabel = "REASON",
            description =
                    "What changes had been wrong: the archive says so, with this reason, in words that will be public.")
    private @Nullable String correction;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Files to read; '-' is standard input. Files compressed with gzip or zstd are read as they are.")
    private List<String> files = List.of();

    IngestCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Views views = archive.open(around);
        Occasion occasion = new Occasion("ingest " + format, correction);
        List<Input> inputs = InputFiles.of(files, around.in());
        try (Account account = accounting.open(files, around)) {
            Intakes intakes = new Intakes(views, occasion, rebuild, account, around);
            intakes.take(format.schema(), format, inputs);
            ExitCode outcome = account.report();
            intakes.bringIntoLine(format.schema());
            return outcome.number();
        }
    }
}
