// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.index;

import eu.vitrine.catalog.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, List<R>> waiting = new LinkedHashMap<>();
    private int batched;
    private long added;
    private long changed;
    private long unchanged;
    private long removed;

    /** Accepts records of this kind into a generation, which is closed with this. */
    public Acceptance(Schema<R> schema, Generation<R> generation) {
        this.schema = schema;
        this.generation = generation;
    }

    /** Accepts a record: an idempotent upsert by id, as the schema's succession decides. */
    public void accept(R record) {
        waiting.computeIfAbsent(schema.id().apply(record), id -> new ArrayList<>(1))
                .add(record);
        if (++batched >= BATCH) {
            settle();
        }
    }

    /** Takes the record of this id out, if it is there. */
    public void remove(String id) {
        settle();
        generation.delete(id);
        removed++;
    }

    /** Makes everything accepted so far durable and visible. */
    public void commit() {
        settle();
        generation.commit();
    }

    /** How the records handed in so far were settled; complete after a commit. */
    public Settled settled() {
        return new Settled(added, changed, unchanged, removed);
    }

    @Override
    public void close() {
        generation.close();
    }

    /** Decides at once over what waits for its batch: for callers whose records are so large that a batch of them would not fit into memory. */
    public void settle() {
        Map<String, R> known = generation.find(waiting.keySet());
        waiting.forEach((id, inputs) -> settle(known.get(id), inputs));
        waiting.clear();
        batched = 0;
    }

    /** Inputs under the same id follow each other; only what they come to is kept. */
    private void settle(@Nullable R known, List<R> inputs) {
        @Nullable R kept = known;
        for (R incoming : inputs) {
            kept = kept == null ? added(incoming) : succeeded(kept, incoming);
        }
        if (kept != null && !kept.equals(known)) {
            generation.put(kept);
        }
    }

    private R added(R incoming) {
        added++;
        return incoming;
    }

    private R succeeded(R kept, R incoming) {
        R next = schema.succession().apply(kept, incoming);
        if (schema.substance().apply(next).equals(schema.substance().apply(kept))) {
            unchanged++;
        } else {
            changed++;
        }
        return next;
    }

    /**
     * What became of the records handed in.
     *
     * @param added ids that were not there
     * @param changed ids whose record was replaced
     * @param unchanged inputs that said nothing new but when they were retrieved, or were older than what is there
     * @param removed ids taken out
     */
    public record Settled(long added, long changed, long unchanged, long removed) {}
}
