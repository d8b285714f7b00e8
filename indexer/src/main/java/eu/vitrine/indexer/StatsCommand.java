// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stats}: what a catalogue holds. */
@Command(
        name = "stats",
        description = {"Says how many ads a catalogue holds, of which kinds, and when it was last changed.", ""})
final class StatsCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private CatalogOption catalog = new CatalogOption();

    @Option(
            names = "--report",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "How to say it: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ReportForm form = ReportForm.TEXT;

    StatsCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (RecordSearch<Ad> search = catalog.open(around).search(AdSchema.ADS)) {
            StatsReport report = new StatsReport(
                    search.holdings(),
                    search.search(SearchRequest.of(Query.ALL).withSize(0)).facets());
            around.out()
                    .print(
                            switch (form) {
                                case TEXT -> report.text();
                                case JSON -> report.json() + "\n";
                            });
        }
        return ExitCode.DONE.number();
    }
}
