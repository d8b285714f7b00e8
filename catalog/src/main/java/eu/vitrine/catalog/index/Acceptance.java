// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.index;

import eu.vitrine.catalog.Lineage;
import eu.vitrine.catalog.Problem;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.Succession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one place where a valid record becomes part of a catalogue, and where it is decided what an input means: new, a change, or nothing new.
 * Handing the same input in again changes nothing. Not thread-safe.
 *
 * <p>Records are settled in batches, so that looking up what is already there costs little; what is not yet committed when this closes is
 * rolled back.
 */
public final class Acceptance<R> implements AutoCloseable {

    private static final int BATCH = 1_000;

    private final Schema<R> schema;
    private final Generation<R> generation;
    private final Map<String, List<Input<R>>> waiting = new LinkedHashMap<>();
    private int batched;
    private Settled settled = Settled.NOTHING;

    /** Accepts records of this kind into a generation, which is closed with this. */
    public Acceptance(Schema<R> schema, Generation<R> generation) {
        this.schema = schema;
        this.generation = generation;
    }

    /**
     * Accepts a record: an idempotent upsert by id, as the schema's succession decides.
     *
     * @param refused told why, at the latest during {@link #commit}, if the record cannot stand beside what is there, or the engine cannot keep it:
     *     then it counts nowhere
     */
    public void accept(R record, Consumer<Problem> refused) {
        waiting.computeIfAbsent(schema.id().apply(record), id -> new ArrayList<>(1))
                .add(new Input<>(record, refused));
        if (++batched >= BATCH) {
            settle();
        }
    }

    /** Accepts a record that no engine refuses: an exception tells of one that does. */
    public void accept(R record) {
        accept(record, problem -> {
            throw new IllegalArgumentException(problem.message());
        });
    }

    /** Takes the record of this id out, if it is there. */
    public void remove(String id) {
        settle();
        R removed = generation.find(List.of(id)).get(id);
        generation.delete(id);
        settled = settled.plus(Settled.REMOVED);
        if (removed != null && schema.lineage() != null) {
            settle(List.of(removed), schema.lineage());
        }
    }

    /** Makes everything accepted so far durable and visible. */
    public void commit() {
        settle();
        generation.commit();
    }

    /** How the records handed in so far were settled; complete after a commit. */
    public Settled settled() {
        return settled;
    }

    @Override
    public void close() {
        generation.close();
    }

    /** Decides at once over what waits for its batch: for callers whose records are so large that a batch of them would not fit into memory. */
    public void settle() {
        Map<String, R> known = generation.find(waiting.keySet());
        List<R> put = new ArrayList<>();
        waiting.forEach((id, inputs) -> settle(known.get(id), inputs).ifPresent(put::add));
        waiting.clear();
        batched = 0;
        if (schema.lineage() != null) {
            settle(put, schema.lineage());
        }
    }

    /** Inputs under the same id follow each other; only what they come to is kept. Gives what was put. */
    private Optional<R> settle(@Nullable R known, List<Input<R>> inputs) {
        @Nullable R kept = known;
        Settled outcome = Settled.NOTHING;
        for (Input<R> input : inputs) {
            switch (kept == null
                    ? new Succession.Kept<>(input.record)
                    : schema.succession().of(kept, input.record)) {
                case Succession.Kept<R>(R next) -> {
                    outcome = outcome.plus(step(kept, next));
                    kept = next;
                }
                case Succession.Refused<R>(Problem problem) -> input.refused.accept(problem);
            }
        }
        settled = settled.plus(outcome);
        if (kept == null || kept.equals(known)) {
            return Optional.empty();
        }
        Settled undone = outcome;
        generation.put(kept, reason -> refuse(undone, inputs, reason));
        return Optional.of(kept);
    }

    private Settled step(@Nullable R kept, R next) {
        if (kept == null) {
            return Settled.ADDED;
        }
        return same(kept, next) ? Settled.UNCHANGED : Settled.CHANGED;
    }

    /** Lets every version of what was touched know which one follows it. */
    private void settle(List<R> changed, Lineage<R> lineage) {
        Set<String> touched = changed.stream().map(lineage.of()).collect(Collectors.toSet());
        if (touched.isEmpty()) {
            return;
        }
        Map<String, List<R>> versions = generation.holding(lineage.field(), touched).stream()
                .sorted(lineage.order())
                .collect(Collectors.groupingBy(lineage.of()));
        versions.values().forEach(line -> end(line, lineage));
    }

    private void end(List<R> line, Lineage<R> lineage) {
        for (int i = 0; i < line.size(); i++) {
            R version = line.get(i);
            R ended = lineage.ending().before(version, i + 1 < line.size() ? line.get(i + 1) : null);
            if (!ended.equals(version)) {
                generation.put(ended);
            }
        }
    }

    private boolean same(R kept, R next) {
        return schema.substance().apply(next).equals(schema.substance().apply(kept));
    }

    private void refuse(Settled outcome, List<Input<R>> inputs, String reason) {
        settled = settled.minus(outcome);
        inputs.forEach(input -> input.refused.accept(new Problem("", Problem.Reason.REFUSED, reason)));
    }

    private record Input<R>(R record, Consumer<Problem> refused) {}

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
