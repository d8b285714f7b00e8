// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.index.RecordIndex;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.indexer.source.Input;
import eu.vitrine.indexer.source.StoredRecords;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rebuild}: a catalogue made again from itself. */
@Command(
        name = "rebuild",
        description = {
            "Builds a catalogue again from the ads that it holds.",
            "",
            "For a catalogue that another version of Vitrine has made, or for another number of shards. What is there is shown until the end, and "
                    + "then replaced as a whole. An ad that this version cannot read is rejected with its reason, and is not in the new catalogue.",
            ""
        })
final class RebuildCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private CatalogOption catalog = new CatalogOption();

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

    RebuildCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        RecordIndex<Ad> index = catalog.open(around).index(AdSchema.ADS);
        refuseAbsent(index);
        Input itself = Input.stream(catalog.name(), InputStream.nullInputStream());
        try (Rejections rejections = InputFiles.rejections(rejects, List.of())) {
            return new Ingestion(index, true, rejections, form, around)
                    .run(new StoredRecords(index), List.of(itself))
                    .number();
        }
    }

    /** Whoever writes a catalogue makes it, so that it is not there must be found out before. */
    private static void refuseAbsent(RecordIndex<Ad> index) {
        try {
            index.stored(json -> {
                throw new Seen();
            });
        } catch (Seen e) {
            // it is there, and more of it is not needed now
        }
    }

    /** A record was handed over. */
    private static final class Seen extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
