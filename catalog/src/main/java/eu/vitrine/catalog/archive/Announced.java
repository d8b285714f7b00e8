// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import eu.vitrine.catalog.archive.locator.Locator;
import java.time.Instant;
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
    private final Map<Long, Optional<Said>> read = new HashMap<>();

    /** An announcement, read once however many erasures it is asked for. */
    private record Said(Instant at, JsonNode grounds) {

        static Said by(Event event) {
            return new Said(
                    event.at(),
                    event.record() == null
                            ? MissingNode.getInstance()
                            : event.record().tree().path("erased"));
        }
    }

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
                .flatMap(announcement -> erasure(announcement, said(announcement), index).stream())
                .findFirst();
    }

    private Optional<Said> said(long announcement) {
        return read.computeIfAbsent(
                announcement, at -> entries.entry(at).event().map(Said::by));
    }

    private static Optional<Erasure> erasure(long announcement, Optional<Said> said, long index) {
        for (JsonNode ground : said.map(Said::grounds).orElse(MissingNode.getInstance())) {
            for (JsonNode range : ground.path("entries")) {
                if (range.path(0).longValue(Long.MAX_VALUE) <= index
                        && index <= range.path(1).longValue(-1)) {
                    return Optional.of(new Erasure(
                            announcement,
                            said.orElseThrow().at(),
                            ground.path("rule").stringValue(""),
                            ground.path("reason").stringValue("")));
                }
            }
        }
        return Optional.empty();
    }
}
