// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.view;

import eu.vitrine.catalog.Problem;
import eu.vitrine.catalog.Reading;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.archive.Event;
import eu.vitrine.catalog.archive.Happening;
import eu.vitrine.catalog.archive.Replay;
import eu.vitrine.catalog.index.Target;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** Reads the events of one kind of record for those who want to know which records there are. */
final class Retold<R> implements Replay {

    private final Schema<R> schema;
    private final Target<R> target;
    private final BiConsumer<String, List<Problem>> unreadable;
    private final Map<String, List<Problem>> unreadableNow = new LinkedHashMap<>();
    private long events;

    /** @param unreadable told the id of each record that this version of Vitrine cannot read, and what is wrong with it */
    Retold(Schema<R> schema, Target<R> target, BiConsumer<String, List<Problem>> unreadable) {
        this.schema = schema;
        this.target = target;
        this.unreadable = unreadable;
    }

    /** How many events there were. */
    long events() {
        return events;
    }

    @Override
    public void event(long index, Event event) {
        if (!event.kind().equals(schema.name())) {
            return;
        }
        events++;
        unreadableNow.remove(event.id());
        if (event.record() == null) {
            target.delete(event.id());
            return;
        }
        try {
            target.put(event.id(), schema.codec().read(event.record().bytes()));
        } catch (IllegalArgumentException e) {
            target.delete(event.id());
            unreadableNow.put(event.id(), problems(event.record().tree(), e));
        }
    }

    /** Tells of what cannot be read, once all events are told: what was unreadable and came again is not. */
    void finish() {
        unreadableNow.forEach(unreadable);
    }

    private List<Problem> problems(JsonNode json, IllegalArgumentException e) {
        return schema.codec().read(json) instanceof Reading.Invalid<R>(String id, List<Problem> problems)
                ? problems
                : List.of(new Problem("", Problem.Reason.REFUSED, String.valueOf(e.getMessage())));
    }

    /** What was erased was followed by what is held, or by the end of the record. */
    @Override
    public void erased(long index, Happening happening, Instant at, String kind) {
        if (kind.equals(schema.name())) {
            events++;
        }
    }
}
