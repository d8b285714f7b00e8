// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.view;

import eu.vitrine.catalog.ArchivePosition;
import eu.vitrine.catalog.Problem;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.archive.ArchiveWriter;
import eu.vitrine.catalog.archive.Event;
import eu.vitrine.catalog.archive.Happening;
import eu.vitrine.catalog.archive.json.CanonicalJson;
import eu.vitrine.catalog.archive.ledger.Balance;
import eu.vitrine.catalog.archive.ledger.Received;
import eu.vitrine.catalog.archive.tlog.Checkpoint;
import eu.vitrine.catalog.index.Change;
import eu.vitrine.catalog.index.Departure;
import eu.vitrine.catalog.index.Journal;
import eu.vitrine.catalog.index.Taken;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Makes events of what becomes of records. */
final class ArchiveJournal<R> implements Journal<R> {

    private static final Logger LOG = System.getLogger(ArchiveJournal.class.getName());

    private final Schema<R> schema;
    private final Appending archive;
    private final Occasion occasion;
    private final InstantSource clock;

    ArchiveJournal(Schema<R> schema, ArchiveWriter writer, Occasion occasion, InstantSource clock) {
        this.schema = schema;
        this.archive = new Appending(writer);
        this.occasion = occasion;
        this.clock = clock;
    }

    /** What the archive counts of this kind of record. */
    Balance balance() {
        return archive.after(writer -> writer.balance(schema.name()));
    }

    @Override
    public void note(Change<R> change) {
        switch (change) {
            case Change.Added<R>(R record) -> {
                write(Happening.CREATED, record, null);
                if (schema.removed(record)) {
                    write(Happening.REMOVED, record, null);
                }
            }
            case Change.Changed<R>(R before, R record) -> change(schema.removed(before), record);
            case Change.Departed<R>(R record, Departure departure) ->
                depart(schema.id().apply(record), schema.removed(record), departure);
        }
    }

    /** @param wasRemoved whether the record before was a removed one (Art. 39(3) DSA) */
    void change(boolean wasRemoved, R record) {
        boolean removed = schema.removed(record);
        Happening happening = occasion.correction() == null ? Happening.CHANGED : Happening.CORRECTED;
        if (removed != wasRemoved) {
            happening = removed ? Happening.REMOVED : Happening.REINSTATED;
        }
        write(happening, record, occasion.correction());
    }

    private void write(Happening happening, R record, @Nullable String reason) {
        Instant now = clock.instant();
        archive.add(() -> new Event(
                happening,
                now,
                schema.name(),
                schema.id().apply(record),
                occasion.source(),
                reason,
                CanonicalJson.of(schema.codec().write(record))));
    }

    /** @param wasRemoved whether the record was a removed one (Art. 39(3) DSA) */
    void depart(String id, boolean wasRemoved, Departure departure) {
        Happening happening = switch (departure.cause()) {
            case EXPIRED -> Happening.EXPIRED;
            case WITHDRAWN -> Happening.WITHDRAWN;
        };
        Event event = new Event(
                happening, clock.instant(), schema.name(), id, occasion.source(), departure.reason(), null, wasRemoved);
        archive.add(() -> event);
    }

    @Override
    public void settle() {
        archive.after(writer -> writer.size());
    }

    @Override
    public ArchivePosition commit(Taken taken) {
        Checkpoint checkpoint = archive.after(writer -> writer.commit(schema.name(), received(taken)));
        return new ArchivePosition(checkpoint.origin(), checkpoint.head().size());
    }

    private static Received received(Taken taken) {
        Map<String, Long> rejected = new TreeMap<>();
        taken.rejected().forEach((Problem.Reason reason, Long count) -> rejected.put(reason.name(), count));
        return new Received(
                taken.received(),
                taken.settled().added(),
                taken.settled().changed(),
                taken.settled().unchanged(),
                rejected);
    }

    @Override
    public void confirm(LongSupplier shown) {
        Balance balance = balance();
        long kept = balance.live() + balance.removed();
        long there = shown.getAsLong();
        if (kept != there) {
            LOG.log(
                    Level.WARNING,
                    "The archive holds {0} {1}, but the catalogue shows {2}. Bring it into line with the indexer''s ''rebuild''.",
                    kept,
                    schema.name().replace('-', ' '),
                    there);
        }
    }

    @Override
    public void close() {
        archive.close();
    }
}
