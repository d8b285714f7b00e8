// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.index.Catalog;
import eu.vitrine.catalog.schema.Schemas;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stats}: what a catalogue holds. */
@Command(
        name = "stats",
        description = {"Says how many records of each kind a catalogue holds, and when it was last changed.", ""})
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
        Catalog opened = catalog.open(around);
        StatsReport report = new StatsReport(
                Schemas.ALL.stream().map(kind -> KindStats.of(opened, kind)).toList());
        around.out()
                .print(
                        switch (form) {
                            case TEXT -> report.text();
                            case JSON -> report.json() + "\n";
                        });
        return ExitCode.DONE.number();
    }
}
