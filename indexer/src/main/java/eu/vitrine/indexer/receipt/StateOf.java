// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.receipt;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.archive.Event;
import eu.vitrine.catalog.archive.Happening;
import eu.vitrine.catalog.archive.Replay;
import eu.vitrine.catalog.index.Generation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Fills an index with the records of one kind as they were after so many events, and notes what was erased of these. The whole history is told, because erasures are announced in
 * it after what they erase.
 */
final class StateOf<R> implements Replay {

    private final Schema<R> schema;
    private final long size;
    private final Generation<R> generation;
    private final List<Again.Erased> erased = new ArrayList<>();
    private long there;

    StateOf(Schema<R> schema, long size, Generation<R> generation) {
        this.schema = schema;
        this.size = size;
        this.generation = generation;
    }

    /** How many records there were, those that can no longer be read among them. */
    long there() {
        return there;
    }

    List<Again.Erased> erased() {
        return erased;
    }

    @Override
    public void event(long index, Event event) {
        if (event.happening() == Happening.ERASED && event.record() != null) {
            event.record().tree().path("erased").forEach(one -> announced(event.at(), one));
        }
        if (index >= size || !event.kind().equals(schema.name())) {
            return;
        }
        count(event.happening());
        if (event.record() == null) {
            generation.delete(event.id());
        } else {
            generation.put(schema.codec().read(event.record().bytes()));
        }
    }

    @Override
    public void erased(long index, Happening happening, Instant at, String kind) {
        if (index < size && kind.equals(schema.name())) {
            count(happening);
        }
    }

    private void count(Happening happening) {
        if (happening == Happening.CREATED) {
            there++;
        } else if (happening == Happening.EXPIRED || happening == Happening.WITHDRAWN) {
            there--;
        }
    }

    private void announced(Instant at, JsonNode one) {
        long events = 0;
        for (JsonNode range : one.path("entries")) {
            long first = range.path(0).longValue();
            long last = Math.min(range.path(1).longValue(), size - 1);
            events += Math.max(0, last - first + 1);
        }
        if (events > 0) {
            erased.add(new Again.Erased(
                    at, one.path("rule").stringValue(""), one.path("reason").stringValue(""), events));
        }
    }
}
