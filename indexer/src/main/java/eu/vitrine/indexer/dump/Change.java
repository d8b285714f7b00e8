// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.dump;

import eu.vitrine.catalog.archive.Event;
import eu.vitrine.catalog.archive.Happening;
import eu.vitrine.catalog.archive.json.CanonicalJson;
import eu.vitrine.catalog.table.Column;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that happened to a record on a day, as a row.
 *
 * @param position of the event in the history
 * @param event null if it was erased
 * @param record as it was from then on; null if it was no more, or erased
 */
record Change<R>(
        long position,
        Happening happening,
        Instant at,
        @Nullable Event event,
        @Nullable R record) {

    /** What comes before the columns of the record, which give up their id: it is there even where the record is not. */
    static <R> List<Column<Change<R>>> columns(List<Column<R>> ofRecord) {
        Stream<Column<Change<R>>> own = Stream.of(
                new Column.Whole<>("position", Change::position),
                new Column.Moment<>("happenedAt", Change::at),
                new Column.Text<>("happening", change -> change.happening.name()),
                new Column.Truth<>("erased", change -> change.event == null),
                new Column.Text<>("reason", change -> change.event == null ? null : change.event.reason()),
                new Column.Text<>("id", change -> change.event == null ? null : change.event.id()));
        return Stream.concat(
                        own,
                        ofRecord.stream()
                                .filter(column -> !column.name().equals("id"))
                                .<Column<Change<R>>>map(column -> column.within(Change::record)))
                .toList();
    }

    /** One line of JSON. */
    byte[] json() {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("position", position);
        json.put("happenedAt", at.toString());
        json.put("happening", happening.name());
        json.put("erased", event == null);
        if (event != null) {
            json.put("id", event.id());
            json.put("reason", event.reason());
            json.set("record", event.record() == null ? null : event.record().tree());
        }
        return CanonicalJson.of(json).bytes();
    }
}
