// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.archive.view.Occasion;
import eu.vitrine.catalog.archive.view.Views;
import eu.vitrine.catalog.index.Acceptance;
import eu.vitrine.catalog.index.Departure;
import eu.vitrine.catalog.search.RecordSearch;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code withdraw}: records out of the catalogue because somebody has decided so. */
@Command(
        name = "withdraw",
        description = {
            "Takes records out of a catalogue, and their contents out of its archive, which says for ever that they were there, and why they went.",
            "",
            "Either all of them are there and go, or nothing is changed. For ads whose time is over there is 'expire'; for an ad that was taken down "
                    + "because it is illegal or against the terms, an ingest of the ad with its removal (Art. 39(3) DSA).",
            ""
        })
final class WithdrawCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private ArchiveOptions archive = new ArchiveOptions();

    @Mixin
    private NamedRecords records = new NamedRecords();

    WithdrawCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        withdraw(records.schema());
        around.err().println("Withdrew " + records.ids().size() + ".");
        return ExitCode.DONE.number();
    }

    private <R> void withdraw(Schema<R> schema) {
        Departure departure = new Departure(Departure.Cause.WITHDRAWN, records.reason());
        Views views = archive.open(around);
        try (RecordSearch<R> search = views.catalog().search(schema)) {
            search.holdings(); // refuses a catalogue that is not there, which the writer would make
        }
        try (Acceptance<R> acceptance = views.update(schema, Occasion.of("withdraw"))) {
            for (String id : records.ids()) {
                acceptance.remove(id, departure, () -> {
                    throw NamedRecords.unknown(schema, id, "Nothing was withdrawn.");
                });
            }
            acceptance.commit();
        }
    }
}
