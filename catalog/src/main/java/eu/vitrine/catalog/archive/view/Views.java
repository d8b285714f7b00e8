// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.view;

import eu.vitrine.catalog.Problem;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.archive.Archive;
import eu.vitrine.catalog.archive.ArchiveWriter;
import eu.vitrine.catalog.index.Acceptance;
import eu.vitrine.catalog.index.Catalog;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.index.RecordIndex;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue and the archive of which it is a view: every record that is written becomes part of the archive first. Immutable and thread-safe; files are
 * opened only by what it hands out.
 */
public final class Views {

    private final Catalog catalog;
    private final @Nullable Keeping keeping;
    private final InstantSource clock;

    /**
     * @param keeping null for a catalogue without an archive
     * @param clock tells when something happened
     */
    public Views(Catalog catalog, @Nullable Keeping keeping, InstantSource clock) {
        this.catalog = catalog;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** The engine, for those who read. */
    public Catalog catalog() {
        return catalog;
    }

    /** Whether there is an archive, or will be with the first record. */
    public boolean kept() {
        return keeping != null;
    }

    /**
     * Continues what is there, once the engine has seen everything that the archive holds. Records that an engine holds from before it had an archive
     * become its first events.
     *
     * @throws ArchiveMismatch if the engine's records come from another archive, or from one that is not named
     * @throws eu.vitrine.catalog.archive.ArchiveLocked if another writer is at work on the archive
     */
    public <R> Acceptance<R> update(Schema<R> schema, Occasion occasion) {
        RecordIndex<R> index = catalog.index(schema);
        if (keeping == null) {
            return new Acceptance<>(schema, unkept(index));
        }
        return kept(schema, occasion, keeping, journal -> {
            Generation<R> generation = index.update();
            return opened(generation, () -> {
                new CatchUp<>(schema, index, generation, keeping.storage(), journal).run();
                return new Acceptance<>(schema, generation, journal);
            });
        });
    }

    /** Starts without any record of this kind; what is there and does not come again is withdrawn when this is committed. */
    public <R> Acceptance<R> replace(Schema<R> schema, Occasion occasion) {
        RecordIndex<R> index = catalog.index(schema);
        if (keeping == null) {
            return new Acceptance<>(schema, index.rebuild());
        }
        return kept(schema, occasion, keeping, journal -> {
            Generation<R> generation = index.rebuild();
            return opened(generation, () -> {
                Holding<R> before = held(schema, index, keeping, journal);
                return new Acceptance<>(schema, generation, new Replacement<>(schema, generation, journal, before));
            });
        });
    }

    private static <R> Holding<R> held(
            Schema<R> schema, RecordIndex<R> index, Keeping archive, ArchiveJournal<R> journal) {
        Holding<R> holding = new Holding<>(schema);
        if (journal.balance().created() == 0) {
            new Adoption<>(schema, index, journal).into(holding, unreadable -> {});
        } else {
            Archive.open(archive.storage())
                    .ifPresent(history -> history.replay(0, new Retold<>(schema, holding, (id, problems) -> {})));
        }
        return holding;
    }

    /**
     * Fills a fresh generation with everything that the archive holds of a kind, which takes the place of what the engine shows in one step.
     *
     * @param refused told the id of each record that this version of Vitrine, or the engine, cannot keep, and why
     * @return empty if there is no archive, or it has never held a record of this kind: then nothing was done
     */
    public <R> Optional<Rebuilt> rebuild(Schema<R> schema, BiConsumer<String, List<Problem>> refused) {
        if (keeping == null || Archive.open(keeping.storage()).isEmpty()) {
            return Optional.empty();
        }
        try (ArchiveWriter writer = writer(keeping)) {
            return writer.balance(schema.name()).created() == 0
                    ? Optional.empty()
                    : Archive.open(keeping.storage())
                            .map(archive -> new Rebuild<>(schema, catalog.index(schema), archive, refused).run());
        }
    }

    private static <R> Generation<R> unkept(RecordIndex<R> index) {
        Generation<R> generation = index.update();
        return opened(generation, () -> {
            generation.position().ifPresent(position -> {
                throw new ArchiveMismatch("The catalogue is a view of the archive " + position.origin()
                        + ". Say where it lies with --archive DIR or VITRINE_ARCHIVE.");
            });
            return generation;
        });
    }

    private interface Opening<A, B> {
        B open(A opened);
    }

    private <R, T> T kept(Schema<R> schema, Occasion occasion, Keeping archive, Opening<ArchiveJournal<R>, T> opening) {
        ArchiveJournal<R> journal = new ArchiveJournal<>(schema, writer(archive), occasion, clock);
        try {
            return opening.open(journal);
        } catch (RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    private static <R, T> T opened(Generation<R> generation, Supplier<T> opening) {
        try {
            return opening.get();
        } catch (RuntimeException e) {
            generation.close();
            throw e;
        }
    }

    private ArchiveWriter writer(Keeping archive) {
        return Unwritable.attempt(
                () -> ArchiveWriter.open(archive.storage(), archive.signer().get(), clock));
    }
}
