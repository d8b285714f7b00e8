// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.index.RecordIndex;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.indexer.source.Format;
import eu.vitrine.indexer.source.Input;
import java.nio.file.Path;
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
            "Takes ads from files into a catalogue.",
            "",
            "An ad whose id is there already takes its place, so the same files can be taken in again. What cannot be read is rejected with its reason; "
                    + "everything before and after it is kept. Ctrl-C stops after a commit.",
            ""
        })
final class IngestCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private CatalogOption catalog = new CatalogOption();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "How the files are written: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.VITRINE;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description =
                    "Write each rejected record into this file, as one line of JSON. What stood in the file is replaced.")
    private @Nullable Path rejects;

    @Option(
            names = "--report",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "How to report what was done: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ReportForm form = ReportForm.TEXT;

    @Option(
            names = "--rebuild",
            description =
                    "Start with an empty catalogue. What is there is shown until the end, and then replaced as a whole.")
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
        RecordIndex<Ad> index = catalog.open(around).index(AdSchema.ADS);
        List<Input> inputs = InputFiles.of(files, around.in());
        try (Rejections rejections = InputFiles.rejections(rejects, files)) {
            return new Ingestion(index, rebuild, rejections, form, around)
                    .run(format, inputs)
                    .number();
        }
    }
}
