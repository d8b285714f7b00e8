// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.index;

import eu.vitrine.catalog.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Brings records into a generation as a history tells of them: what was decided once is not decided again. Not thread-safe; whoever opened the generation
 * commits it, after {@link #settle}.
 */
public final class Retelling<R> implements Target<R> {

    private static final int BATCH = 1_000;

    private final Schema<R> schema;
    private final Generation<R> generation;
    private final BiConsumer<String, String> refused;
    private final Map<String, Optional<R>> waiting = new LinkedHashMap<>();

    /** @param refused told the id of a record that the engine cannot keep, and why, at the latest while the engine settles */
    public Retelling(Schema<R> schema, Generation<R> generation, BiConsumer<String, String> refused) {
        this.schema = schema;
        this.generation = generation;
        this.refused = refused;
    }

    @Override
    public void put(String id, R record) {
        add(id, Optional.of(record));
    }

    @Override
    public void delete(String id) {
        add(id, Optional.empty());
    }

    private void add(String id, Optional<R> state) {
        waiting.put(id, state);
        if (waiting.size() >= BATCH) {
            settle();
        }
    }

    /** Hands everything so far to the engine. */
    public void settle() {
        Map<String, R> departed = schema.lineage() == null ? Map.of() : generation.find(absent());
        List<R> touched = new ArrayList<>(departed.values());
        waiting.forEach((id, state) -> {
            if (state.isPresent()) {
                generation.put(state.get(), reason -> refused.accept(id, reason));
                touched.add(state.get());
            } else {
                generation.delete(id);
            }
        });
        waiting.clear();
        new Lines<>(schema, generation).settle(touched);
    }

    private List<String> absent() {
        return waiting.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }
}
