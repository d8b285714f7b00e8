// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.archive.view.Occasion;
import eu.vitrine.catalog.archive.view.Rebuilt;
import eu.vitrine.catalog.archive.view.Views;
import eu.vitrine.catalog.index.RecordIndex;
import eu.vitrine.catalog.index.Settled;
import eu.vitrine.catalog.schema.Schemas;
import eu.vitrine.indexer.intake.Rejection;
import eu.vitrine.indexer.intake.Tally;
import eu.vitrine.indexer.source.Input;
import eu.vitrine.indexer.source.StoredRecords;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rebuild}: a catalogue made again from its archive, or from itself. */
@Command(
        name = "rebuild",
        description = {
            "Builds a catalogue again from its archive, and compares the two; without an archive, from the records that it holds.",
            "",
            "For a catalogue that is damaged or lost, for one that another version of Vitrine has made, for another number of shards, or to move from "
                    + "one engine to the other. One kind of record after the other is built again: what is there is shown until the end, and then "
                    + "replaced as a whole. A record that this version cannot read is not in the new catalogue, and is named.",
            ""
        })
final class RebuildCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private ArchiveOptions archive = new ArchiveOptions();

    @Mixin
    private AccountOptions accounting = new AccountOptions();

    RebuildCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Views views = archive.open(around);
        boolean whole = true;
        try (Account account = accounting.open(List.of(), around)) {
            Intakes intakes = new Intakes(views, Occasion.of("rebuild"), true, account, around);
            for (Schema<?> kind : Schemas.ALL.reversed()) { // ads last: their findings follow from the other kinds
                Optional<Boolean> same = fromArchive(kind, views, account);
                if (same.isPresent()) {
                    whole &= same.get();
                } else if (holdsAny(views.catalog().index(kind))) {
                    Input itself = Input.stream(archive.catalog().name(), InputStream.nullInputStream());
                    intakes.take(kind, new StoredRecords(views.catalog().index(kind)), List.of(itself));
                }
            }
            ExitCode outcome = account.report();
            return (whole ? outcome : ExitCode.VERIFICATION_FAILED).number();
        }
    }

    /** Says whether the catalogue then shows what the archive holds; empty if the archive holds nothing of the kind. */
    private Optional<Boolean> fromArchive(Schema<?> kind, Views views, Account account) {
        Tally tally = new Tally();
        Optional<Rebuilt> rebuilt = views.rebuild(kind, (id, problems) -> {
            Rejection rejection = new Rejection("archive", 0, id, problems);
            tally.rejected(rejection);
            account.rejections().add(rejection);
        });
        return rebuilt.map(built -> {
            long same = built.records() - built.differing();
            tally.accepted(same);
            account.add(tally, new Settled(0, 0, same, 0));
            return told(kind, built);
        });
    }

    /** Says what came of it, and whether the catalogue shows what the archive holds. */
    private boolean told(Schema<?> kind, Rebuilt rebuilt) {
        String words = kind.name().replace('-', ' ');
        around.err().printf(Locale.ROOT, "Built %,d %s from the archive; ", rebuilt.records(), words);
        if (rebuilt.differing() == 0) {
            around.err().println("compared with it, the catalogue shows the same.");
        } else {
            around.err().printf(Locale.ROOT, "compared with it, %,d differ in the catalogue.%n", rebuilt.differing());
        }
        return rebuilt.differing() == 0;
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
