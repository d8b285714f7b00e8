// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import eu.vitrine.catalog.archive.json.CanonicalJson;
import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * That what some events held is erased, which the history says before it is done. An {@link Happening#ERASED} event holds one for each rule and reason.
 *
 * @param rule under which, such as an article of law
 * @param reason why, in words for people
 * @param entries the indexes of the events, ascending
 */
record Announcement(String rule, String reason, List<Long> entries) {

    /** The id of events that announce an erasure. */
    static final String ID = "erasure";

    Announcement {
        entries = List.copyOf(new TreeSet<>(entries));
    }

    /** The event that announces these. */
    static Event event(Instant at, List<Announcement> announcements) {
        ObjectNode record = JsonMapper.shared().createObjectNode();
        ArrayNode erased = record.putArray("erased");
        announcements.forEach(announcement -> announcement.write(erased.addObject()));
        return new Event(Happening.ERASED, at, Event.OF_ARCHIVE, ID, null, null, CanonicalJson.of(record));
    }

    /** The indexes of all events that are erased by any of these. */
    static List<Long> entries(List<Announcement> announcements) {
        return announcements.stream()
                .flatMap(announcement -> announcement.entries().stream())
                .toList();
    }

    private void write(ObjectNode json) {
        json.put("rule", rule);
        json.put("reason", reason);
        ArrayNode ranges = json.putArray("entries");
        for (int first = 0, last; first < entries.size(); first = last + 1) {
            last = first;
            while (last + 1 < entries.size() && entries.get(last + 1) == entries.get(last) + 1) {
                last++;
            }
            ranges.addArray().add(entries.get(first)).add(entries.get(last));
        }
    }

    /**
     * What an event announces.
     *
     * @throws NotAsWritten if it is none that announces an erasure
     */
    static List<Announcement> read(Event event) {
        if (event.happening() != Happening.ERASED || event.record() == null) {
            throw new NotAsWritten("An event that should say what was erased says something else.");
        }
        List<Announcement> announcements = new ArrayList<>();
        for (JsonNode each : event.record().tree().path("erased")) {
            List<Long> entries = new ArrayList<>();
            for (JsonNode range : each.path("entries")) {
                LongStream.rangeClosed(range.path(0).longValue(), range.path(1).longValue())
                        .forEach(entries::add);
            }
            announcements.add(new Announcement(
                    each.path("rule").stringValue(""), each.path("reason").stringValue(""), entries));
        }
        return announcements;
    }
}
