// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.index.Catalog;
import eu.vitrine.catalog.index.RecordIndex;
import eu.vitrine.catalog.schema.Schemas;
import eu.vitrine.indexer.source.Input;
import eu.vitrine.indexer.source.StoredRecords;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rebuild}: a catalogue made again from itself. */
@Command(
        name = "rebuild",
        description = {
            "Builds a catalogue again from the records that it holds.",
            "",
            "For a catalogue that another version of Vitrine has made, or for another number of shards. One kind of record after the other is built "
                    + "again: what is there is shown until the end, and then replaced as a whole. A record that this version cannot read is rejected "
                    + "with its reason, and is not in the new catalogue.",
            ""
        })
final class RebuildCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private CatalogOption catalog = new CatalogOption();

    @Mixin
    private AccountOptions accounting = new AccountOptions();

    RebuildCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Catalog opened = catalog.open(around);
        try (Account account = accounting.open(List.of(), around)) {
            Intakes intakes = new Intakes(opened, true, account, around);
            for (Schema<?> kind : Schemas.ALL.reversed()) { // ads last: their findings follow from the other kinds
                RecordIndex<?> index = opened.index(kind);
                if (holdsAny(index)) {
                    Input itself = Input.stream(catalog.name(), InputStream.nullInputStream());
                    intakes.take(kind, new StoredRecords(index), List.of(itself));
                }
            }
            return account.report().number();
        }
    }

    /** Whoever writes a catalogue makes it, so that it is not there, or empty, must be found out before. */
    private static boolean holdsAny(RecordIndex<?> index) {
        try {
            return index.stored(json -> {
                        throw new Seen();
                    })
                    > 0;
        } catch (Seen e) {
            return true;
        }
    }

    /** A record was handed over, and more are not needed now. */
    private static final class Seen extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
