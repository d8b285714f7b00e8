// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.view;

import eu.vitrine.catalog.ArchivePosition;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.archive.Archive;
import eu.vitrine.catalog.archive.tlog.Storage;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.index.RecordIndex;
import eu.vitrine.catalog.index.Retelling;
import eu.vitrine.catalog.index.Settled;
import eu.vitrine.catalog.index.Taken;
import eu.vitrine.catalog.search.CatalogUnavailable;
import java.util.Map;
import java.util.Optional;

/**
 * Brings an engine to where the archive is, before anything more is written: a writer may have been killed between the two, or the engine been put back by
 * a backup.
 */
record CatchUp<R>(
        Schema<R> schema, RecordIndex<R> index, Generation<R> generation, Storage storage, ArchiveJournal<R> journal) {

    /** Of so many events of other kinds an engine need not be told that it has seen them. */
    private static final long FAR = 100_000;

    void run() {
        Optional<ArchivePosition> position = generation.position();
        if (position.isEmpty() && generation.records() > 0) {
            adopt();
            return;
        }
        Archive archive = Archive.open(storage).orElse(null);
        if (archive == null) {
            position.ifPresent(CatchUp::refuseForeign);
            return;
        }
        ArchivePosition last = new ArchivePosition(archive.checkpoint().origin(), archive.size());
        position.ifPresent(seen -> check(seen, last));
        retell(archive, position.map(ArchivePosition::events).orElse(0L), last);
    }

    private void retell(Archive archive, long from, ArchivePosition last) {
        Retelling<R> retelling = new Retelling<>(schema, generation, this::refuse);
        Retold<R> retold = new Retold<>(
                schema,
                retelling,
                (id, problems) -> refuse(id, problems.getFirst().message()));
        archive.replay(from, retold);
        retold.finish();
        retelling.settle();
        if (retold.events() > 0 || last.events() - from > FAR) {
            generation.commit(last);
        }
    }

    private void refuse(String id, String reason) {
        throw new CatalogUnavailable(
                "The catalogue cannot be brought to where its archive is, because of '" + id + "': " + reason
                        + " Build it again from the archive with 'rebuild'.",
                null);
    }

    private static void check(ArchivePosition seen, ArchivePosition last) {
        if (!seen.origin().equals(last.origin())) {
            throw new ArchiveMismatch(
                    "The catalogue is a view of the archive " + seen.origin() + ", and not of " + last.origin()
                            + ". Name the other archive, or build the catalogue again from this one with 'rebuild'.");
        }
        if (seen.events() > last.events()) {
            throw new ArchiveMismatch(
                    "The catalogue has seen " + seen.events() + " events of the archive "
                            + last.origin() + ", which has only " + last.events()
                            + ": it is an old copy, or was cut off. Name the right one, or build the catalogue again from this one with 'rebuild'.");
        }
    }

    private static void refuseForeign(ArchivePosition seen) {
        throw new ArchiveMismatch("The catalogue is a view of the archive " + seen.origin()
                + ", which is not where it was looked for. Say where it lies with --archive DIR or VITRINE_ARCHIVE.");
    }

    /** What was there before there was an archive becomes its beginning. */
    private void adopt() {
        if (journal.balance().created() > 0) {
            throw new ArchiveMismatch(
                    "The catalogue holds " + schema.name().replace('-', ' ')
                            + " that were not written through its archive. Build it again from the archive with 'rebuild', or name another archive.");
        }
        long adopted = new Adoption<>(schema, index, journal)
                .into(new Holding<>(schema), reason -> refuse("a record", reason));
        generation.commit(journal.commit(new Taken(adopted, new Settled(adopted, 0, 0, 0), Map.of())));
    }
}
