// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import eu.vitrine.catalog.archive.locator.Locator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Finds the event that announced an erasure. Not thread-safe. */
final class Announced {

    private final Locator locator;
    private final Entries entries;
    private final Map<Long, Optional<Event>> read = new HashMap<>();

    Announced(Locator locator, Entries entries) {
        this.locator = locator;
        this.entries = entries;
    }

    /**
     * That and why an event was erased; empty if no event says so.
     *
     * @param because the event that may have been the reason: what announced the erasure stands close behind it then
     */
    Optional<Erasure> erasure(long index, long because) {
        return locator.find(Event.OF_ARCHIVE, Announcement.ID).stream()
                .filter(announcement -> announcement > index)
                .sorted(Comparator.comparing(announcement -> announcement < because))
                .flatMap(announcement -> erasure(announcement, event(announcement), index).stream())
                .findFirst();
    }

    private Optional<Event> event(long announcement) {
        return read.computeIfAbsent(announcement, at -> entries.entry(at).event());
    }

    private static Optional<Erasure> erasure(long announcement, Optional<Event> event, long index) {
        JsonNode grounds =
                event.map(Event::record).map(record -> record.path("erased")).orElse(MissingNode.getInstance());
        for (JsonNode ground : grounds) {
            for (JsonNode range : ground.path("entries")) {
                if (range.path(0).longValue(Long.MAX_VALUE) <= index
                        && index <= range.path(1).longValue(-1)) {
                    return Optional.of(new Erasure(
                            announcement,
                            event.orElseThrow().at(),
                            ground.path("rule").stringValue(""),
                            ground.path("reason").stringValue("")));
                }
            }
        }
        return Optional.empty();
    }
}
