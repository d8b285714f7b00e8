// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.view;

import eu.vitrine.catalog.ArchivePosition;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.index.Change;
import eu.vitrine.catalog.index.Departure;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.index.Journal;
import eu.vitrine.catalog.index.Settled;
import eu.vitrine.catalog.index.Taken;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.stream.Gatherers;

/**
 * The journal of a generation that began empty and will take the place of what is there. To the generation every record is new; what it comes to beside what
 * the archive holds is known when it is whole.
 */
final class Replacement<R> implements Journal<R> {

    private static final Departure NOT_THERE =
            new Departure(Departure.Cause.WITHDRAWN, "It was not among the records that took the place of all others.");
    private static final int BATCH = 1_000;

    private final Schema<R> schema;
    private final Generation<R> fresh;
    private final ArchiveJournal<R> journal;
    private Holding<R> before;
    private long added;
    private long changed;

    /** @param before what the archive holds */
    Replacement(Schema<R> schema, Generation<R> fresh, ArchiveJournal<R> journal, Holding<R> before) {
        this.schema = schema;
        this.fresh = fresh;
        this.journal = journal;
        this.before = before;
    }

    @Override
    public void note(Change<R> change) {
        if (before.states().containsKey(schema.id().apply(change.record()))) {
            return;
        }
        switch (change) {
            case Change.Added<R> one -> added++;
            case Change.Changed<R> one -> changed++;
            case Change.Departed<R> one -> {}
        }
        journal.note(change);
    }

    @Override
    public void settle() {
        journal.settle();
    }

    @Override
    public ArchivePosition commit(Taken taken) {
        before.states().keySet().stream().gather(Gatherers.windowFixed(BATCH)).forEach(this::compare);
        before = new Holding<>(schema);
        Settled all = taken.settled();
        long unchanged = all.added() + all.changed() + all.unchanged() - added - changed;
        Settled settled = new Settled(added, changed, unchanged, all.removed());
        added = 0;
        changed = 0;
        return journal.commit(new Taken(taken.received(), settled, taken.rejected()));
    }

    private void compare(List<String> ids) {
        Map<String, R> found = fresh.find(ids);
        for (String id : ids) {
            Holding.State was = Objects.requireNonNull(before.states().get(id));
            R now = found.get(id);
            if (now == null) {
                journal.depart(id, was.removed(), NOT_THERE);
            } else if (!before.of(now).equals(was)) {
                changed++;
                journal.change(was.removed(), now);
            }
        }
    }

    @Override
    public void confirm(LongSupplier shown) {
        journal.confirm(shown);
    }

    @Override
    public void close() {
        journal.close();
    }
}
