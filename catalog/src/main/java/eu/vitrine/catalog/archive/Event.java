// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing that happened to one record.
 *
 * @param at when the archive took it in, to the second
 * @param kind of record, such as {@code ads}
 * @param id of the record
 * @param source from where it came; null if that was not said
 * @param reason why, where a person has to say so; null otherwise
 * @param record the record as it was from then on; null if it was no more
 */
public record Event(
        Happening happening,
        Instant at,
        String kind,
        String id,
        @Nullable String source,
        @Nullable String reason,
        @Nullable JsonNode record) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Cuts the moment to the second. */
    public Event {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The bytes that are hashed and kept: canonical JSON. */
    byte[] written() {
        ObjectNode json = JSON.createObjectNode();
        json.put("at", at.toString());
        json.put("happening", happening.name());
        json.put("id", id);
        json.put("kind", kind);
        if (source != null) {
            json.put("source", source);
        }
        if (reason != null) {
            json.put("reason", reason);
        }
        if (record != null) {
            json.set("record", record);
        }
        return CanonicalJson.of(json);
    }

    /**
     * Reads one.
     *
     * @throws NotAsWritten if it is none
     */
    static Event read(byte[] written) {
        try {
            JsonNode json = JSON.readTree(written);
            return new Event(
                    Happening.valueOf(json.path("happening").stringValue("")),
                    Instant.parse(json.path("at").stringValue("")),
                    json.path("kind").stringValue(""),
                    json.path("id").stringValue(""),
                    json.path("source").stringValue(null),
                    json.path("reason").stringValue(null),
                    json.get("record"));
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            throw new NotAsWritten("What an entry stands for is no event.");
        }
    }
}
