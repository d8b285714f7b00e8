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
import java.util.Objects;
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
        wait(schema.id().apply(record), new Input.Record<>(record, refused));
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
        remove(id, departure, () -> {});
    }

    /**
     * Takes the record of this id out.
     *
     * @param unknown told, at the latest during {@link #commit}, if there is none of this id
     */
    public void remove(String id, Departure departure, Runnable unknown) {
        wait(id, new Input.Removal<>(departure, unknown));
    }

    private void wait(String id, Input<R> input) {
        waiting.computeIfAbsent(id, any -> new ArrayList<>(1)).add(input);
        if (++batched >= BATCH) {
            decide();
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
        List<R> touched = new ArrayList<>();
        waiting.forEach((id, inputs) -> carryOut(id, decide(known.get(id), inputs), touched));
        waiting.clear();
        batched = 0;
        lines.settle(touched);
        if (undecided.size() >= MOST_UNDECIDED) {
            tell();
        }
    }

    /** Inputs under the same id follow each other; the engine keeps only what they come to. */
    private Decision<R> decide(@Nullable R known, List<Input<R>> inputs) {
        Decision<R> decision = new Decision<>(known);
        for (Input<R> input : inputs) {
            switch (input) {
                case Input.Record<R> record -> decide(decision, record);
                case Input.Removal<R>(Departure departure, Runnable unknown) -> {
                    if (decision.kept == null) {
                        unknown.run();
                    } else {
                        decision.depart(decision.kept, departure);
                    }
                }
            }
        }
        return decision;
    }

    private void decide(Decision<R> decision, Input.Record<R> input) {
        switch (succession(decision.kept, input.record)) {
            case Succession.Kept<R>(R next) -> decision.follow(change(decision.kept, next), next, input);
            case Succession.Refused<R>(Problem problem) -> refuse(input, problem);
        }
    }

    /** @param touched gets what was put or taken out */
    private void carryOut(String id, Decision<R> decision, List<R> touched) {
        settled = settled.plus(decision.outcome);
        if (!decision.changes.isEmpty()) {
            undecided.add(decision);
        }
        @Nullable R kept = decision.kept;
        if (Objects.equals(kept, decision.known)) {
            return;
        }
        if (kept != null) {
            generation.put(kept, reason -> undo(decision, reason));
            touched.add(kept);
        } else if (decision.known != null) {
            generation.delete(id);
            touched.add(decision.known);
        }
    }

    private Succession.Outcome<R> succession(@Nullable R kept, R incoming) {
        return kept == null
                ? new Succession.Kept<>(incoming)
                : schema.succession().of(kept, incoming);
    }

    private Optional<Change<R>> change(@Nullable R kept, R next) {
        if (kept == null) {
            return Optional.of(new Change.Added<>(next));
        }
        return schema.substance().apply(next).equals(schema.substance().apply(kept))
                ? Optional.empty()
                : Optional.of(new Change.Changed<>(kept, next));
    }

    private void undo(Decision<R> decision, String reason) {
        decision.refused = true;
        settled = settled.minus(decision.outcome);
        decision.followed.forEach(input -> refuse(input, new Problem("", Problem.Reason.REFUSED, reason)));
    }

    private void refuse(Input.Record<R> input, Problem problem) {
        rejected.merge(problem.reason(), 1L, Long::sum);
        input.refused.accept(problem);
    }

    /** What waits to be decided over. */
    private sealed interface Input<R> {

        record Record<R>(R record, Consumer<Problem> refused) implements Input<R> {}

        record Removal<R>(Departure departure, Runnable unknown) implements Input<R> {}
    }

    /** What inputs under one id come to, if the engine can keep it. */
    private static final class Decision<R> {

        private final List<Change<R>> changes = new ArrayList<>(1);
        private final @Nullable R known;
        private final List<Input.Record<R>> followed = new ArrayList<>(1);
        private Settled outcome = Settled.NOTHING;
        private @Nullable R kept;
        private boolean refused;

        /** @param known what was there before */
        Decision(@Nullable R known) {
            this.known = known;
            this.kept = known;
        }

        void depart(R last, Departure departure) {
            outcome = outcome.plus(Settled.REMOVED);
            changes.add(new Change.Departed<>(last, departure));
            kept = null;
        }

        void follow(Optional<Change<R>> change, R next, Input.Record<R> input) {
            outcome = outcome.plus(change.map(Settled::of).orElse(Settled.UNCHANGED));
            change.ifPresent(changes::add);
            followed.add(input);
            kept = next;
        }
    }
}
