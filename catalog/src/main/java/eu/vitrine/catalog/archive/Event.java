// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import eu.vitrine.catalog.archive.json.CanonicalJson;
import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.BooleanNode;

/**
 * One thing that happened to one record, or to the archive itself.
 *
 * @param at when the archive took it in, to the second
 * @param kind of record, such as {@code ads}
 * @param id of the record
 * @param source from where it came; null if that was not said
 * @param reason why, where a person has to say so; null otherwise
 * @param record the record as it was from then on; null if it was no more
 * @param wasRemoved whether the record that expired or was withdrawn was a removed one (Art. 39(3) DSA)
 */
public record Event(
        Happening happening,
        Instant at,
        String kind,
        String id,
        @Nullable String source,
        @Nullable String reason,
        @Nullable CanonicalJson record,
        boolean wasRemoved) {

    /** The kind of what happens to the archive itself, such as {@link Happening#ERASED}. */
    public static final String OF_ARCHIVE = "archive";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final CanonicalJson TRUE = CanonicalJson.of(BooleanNode.TRUE);

    /** Cuts the moment to the second. */
    public Event {
        if (wasRemoved && happening != Happening.EXPIRED && happening != Happening.WITHDRAWN) {
            throw new IllegalArgumentException("only what goes can have been removed before, not " + happening);
        }
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** An event of a record that does not go, or was not removed before. */
    public Event(
            Happening happening,
            Instant at,
            String kind,
            String id,
            @Nullable String source,
            @Nullable String reason,
            @Nullable CanonicalJson record) {
        this(happening, at, kind, id, source, reason, record, false);
    }

    /** The bytes that are hashed and kept: canonical JSON. */
    byte[] written() {
        SortedMap<String, CanonicalJson> members = new TreeMap<>();
        members.put("at", CanonicalJson.of(at.toString()));
        members.put("happening", CanonicalJson.of(happening.name()));
        members.put("id", CanonicalJson.of(id));
        members.put("kind", CanonicalJson.of(kind));
        if (source != null) {
            members.put("source", CanonicalJson.of(source));
        }
        if (reason != null) {
            members.put("reason", CanonicalJson.of(reason));
        }
        if (record != null) {
            members.put("record", record);
        }
        if (wasRemoved) {
            members.put("wasRemoved", TRUE);
        }
        return CanonicalJson.of(members).bytes();
    }

    /**
     * Reads one.
     *
     * @throws NotAsWritten if it is none
     */
    public static Event read(byte[] written) {
        try {
            JsonNode json = JSON.readTree(written);
            return new Event(
                    Happening.valueOf(json.path("happening").stringValue("")),
                    Instant.parse(json.path("at").stringValue("")),
                    json.path("kind").stringValue(""),
                    json.path("id").stringValue(""),
                    json.path("source").stringValue(null),
                    json.path("reason").stringValue(null),
                    json.hasNonNull("record") ? CanonicalJson.of(json.get("record")) : null,
                    json.path("wasRemoved").booleanValue(false));
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            throw new NotAsWritten("What an entry stands for is no event.");
        }
    }
}
