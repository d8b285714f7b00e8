// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.index;

import eu.vitrine.catalog.ArchivePosition;
import eu.vitrine.catalog.Problem;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.Succession;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The one place where a valid record becomes part of a catalogue, and where it is decided what an input means: new, a change, or nothing new.
 * Handing the same input in again changes nothing. Not thread-safe.
 *
 * <p>Records are settled in batches, so that looking up what is already there costs little; what is not yet committed when this closes is
 * rolled back. A journal is told of every change that the engine keeps, and makes it durable before the engine shows it.
 */
public final class Acceptance<R> implements AutoCloseable {

    private static final int BATCH = 1_000;

    /** So many decisions wait at most for the engine to say whether it can carry them out. */
    private static final int MOST_UNDECIDED = 5_000;

    private final Schema<R> schema;
    private final Generation<R> generation;
    private final Journal<R> journal;
    private final Lines<R> lines;
    private final Map<String, List<Input<R>>> waiting = new LinkedHashMap<>();
    private final List<Decision<R>> undecided = new ArrayList<>();
    private final Map<Problem.Reason, Long> rejected = new EnumMap<>(Problem.Reason.class);
    private int batched;
    private long received;
    private Settled settled = Settled.NOTHING;
    private Settled told = Settled.NOTHING;

    /** Accepts records of this kind into a generation, which is closed with this. */
    public Acceptance(Schema<R> schema, Generation<R> generation) {
        this(schema, generation, Journal.none());
    }

    /** Accepts records of this kind into a generation and tells a journal of them; both are closed with this. */
    public Acceptance(Schema<R> schema, Generation<R> generation, Journal<R> journal) {
        this.schema = schema;
        this.generation = generation;
        this.journal = journal;
        this.lines = new Lines<>(schema, generation);
    }

    /**
     * Accepts a record: an idempotent upsert by id, as the schema's succession decides.
     *
     * @param refused told why, at the latest during {@link #commit}, if the record cannot stand beside what is there, or the engine cannot keep it:
     *     then it counts nowhere
     */
    public void accept(R record, Consumer<Problem> refused) {
        received++;
        waiting.computeIfAbsent(schema.id().apply(record), id -> new ArrayList<>(1))
                .add(new Input<>(record, refused));
        if (++batched >= BATCH) {
            decide();
        }
    }

    /** Accepts a record that no engine refuses: an exception tells of one that does. */
    public void accept(R record) {
        accept(record, problem -> {
            throw new IllegalArgumentException(problem.message());
        });
    }

    /** Counts a record that was handed in and could not be read, for the account that the journal keeps. */
    public void reject(Problem.Reason reason) {
        received++;
        rejected.merge(reason, 1L, Long::sum);
    }

    /** Takes the record of this id out, if it is there. */
    public void remove(String id, Departure departure) {
        decide();
        @Nullable R removed = generation.find(List.of(id)).get(id);
        if (removed != null) {
            generation.delete(id);
            settled = settled.plus(Settled.REMOVED);
            undecided.add(new Decision<>(List.of(new Change.Departed<>(removed, departure))));
            lines.settle(List.of(removed));
        }
    }

    /** Makes everything accepted so far durable and visible. */
    public void commit() {
        decide();
        tell();
        ArchivePosition position = journal.commit(new Taken(received, settled.minus(told), rejected));
        generation.commit(position);
        told = settled;
        received = 0;
        rejected.clear();
        journal.confirm(generation::records);
    }

    /** How the records handed in so far were settled; complete after a commit. */
    public Settled settled() {
        return settled;
    }

    @Override
    public void close() {
        try (journal) {
            generation.close();
        }
    }

    /**
     * Decides at once over what waits for its batch, and lets go of it: for callers whose records are so large that a batch of them would not fit into
     * memory.
     */
    public void settle() {
        decide();
        tell();
        journal.settle();
    }

    /** Tells the journal of every change that the engine can keep. */
    private void tell() {
        generation.settle();
        undecided.stream()
                .filter(decision -> !decision.refused)
                .flatMap(decision -> decision.changes.stream())
                .forEach(journal::note);
        undecided.clear();
    }

    private void decide() {
        Map<String, R> known = generation.find(waiting.keySet());
        List<R> put = new ArrayList<>();
        waiting.forEach((id, inputs) -> decide(known.get(id), inputs).ifPresent(put::add));
        waiting.clear();
        batched = 0;
        lines.settle(put);
        if (undecided.size() >= MOST_UNDECIDED) {
            tell();
        }
    }

    /** Inputs under the same id follow each other; the engine keeps only what they come to. Gives what was put. */
    private Optional<R> decide(@Nullable R known, List<Input<R>> inputs) {
        @Nullable R kept = known;
        Settled outcome = Settled.NOTHING;
        List<Change<R>> changes = new ArrayList<>(1);
        List<Input<R>> standing = new ArrayList<>(1);
        for (Input<R> input : inputs) {
            switch (kept == null
                    ? new Succession.Kept<>(input.record)
                    : schema.succession().of(kept, input.record)) {
                case Succession.Kept<R>(R next) -> {
                    outcome = outcome.plus(step(kept, next, changes));
                    standing.add(input);
                    kept = next;
                }
                case Succession.Refused<R>(Problem problem) -> refuse(input, problem);
            }
        }
        settled = settled.plus(outcome);
        Decision<R> decision = new Decision<>(changes);
        if (!changes.isEmpty()) {
            undecided.add(decision);
        }
        if (kept == null || kept.equals(known)) {
            return Optional.empty();
        }
        Settled undone = outcome;
        generation.put(kept, reason -> {
            decision.refused = true;
            settled = settled.minus(undone);
            standing.forEach(input -> refuse(input, new Problem("", Problem.Reason.REFUSED, reason)));
        });
        return Optional.of(kept);
    }

    private Settled step(@Nullable R kept, R next, List<Change<R>> changes) {
        if (kept == null) {
            changes.add(new Change.Added<>(next));
            return Settled.ADDED;
        }
        if (schema.substance().apply(next).equals(schema.substance().apply(kept))) {
            return Settled.UNCHANGED;
        }
        changes.add(new Change.Changed<>(kept, next));
        return Settled.CHANGED;
    }

    private void refuse(Input<R> input, Problem problem) {
        rejected.merge(problem.reason(), 1L, Long::sum);
        input.refused.accept(problem);
    }

    private record Input<R>(R record, Consumer<Problem> refused) {}

    /** What became of a record, if the engine can keep it. */
    private static final class Decision<R> {

        private final List<? extends Change<R>> changes;
        private boolean refused;

        Decision(List<? extends Change<R>> changes) {
            this.changes = changes;
        }
    }

    /**
     * What became of the records handed in.
     *
     * @param added ids that were not there
     * @param changed ids whose record was replaced
     * @param unchanged inputs that said nothing new but when they were retrieved, or were older than what is there
     * @param removed ids taken out
     */
    public record Settled(long added, long changed, long unchanged, long removed) {

        /** Of no records. */
        public static final Settled NOTHING = new Settled(0, 0, 0, 0);

        private static final Settled ADDED = new Settled(1, 0, 0, 0);
        private static final Settled CHANGED = new Settled(0, 1, 0, 0);
        private static final Settled UNCHANGED = new Settled(0, 0, 1, 0);
        private static final Settled REMOVED = new Settled(0, 0, 0, 1);

        /** Of these records and of others. */
        public Settled plus(Settled more) {
            return new Settled(
                    added + more.added, changed + more.changed, unchanged + more.unchanged, removed + more.removed);
        }

        private Settled minus(Settled less) {
            return new Settled(
                    added - less.added, changed - less.changed, unchanged - less.unchanged, removed - less.removed);
        }
    }
}
