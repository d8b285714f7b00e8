// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.index.Catalog;
import eu.vitrine.indexer.source.Format;
import eu.vitrine.indexer.source.Input;
import java.util.List;
import java.util.concurrent.Callable;
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
    private CatalogOption catalog = new CatalogOption();

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
        Catalog opened = catalog.open(around);
        List<Input> inputs = InputFiles.of(files, around.in());
        try (Account account = accounting.open(files, around)) {
            Intakes intakes = new Intakes(opened, rebuild, account, around);
            intakes.take(format.schema(), format, inputs);
            ExitCode outcome = account.report();
            intakes.bringIntoLine(format.schema());
            return outcome.number();
        }
    }
}
