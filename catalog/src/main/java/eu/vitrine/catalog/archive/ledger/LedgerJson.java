// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.ledger;

import eu.vitrine.catalog.archive.json.CanonicalJson;
import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The form in which a day of the ledger is kept: canonical JSON. */
final class LedgerJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private LedgerJson() {}

    static byte[] written(LedgerDay day) {
        ObjectNode json = JSON.createObjectNode();
        json.put("day", day.day().toString());
        json.put("commits", day.commits());
        day.before().ifPresent(before -> json.put("before", before));
        ObjectNode kinds = json.putObject("kinds");
        day.kinds().forEach((kind, of) -> kinds.set(kind, json(of)));
        return CanonicalJson.of(json).bytes();
    }

    private static ObjectNode json(KindDay day) {
        Received in = day.received();
        ObjectNode json = JSON.createObjectNode();
        json.put("received", in.received());
        json.put("new", in.added());
        json.put("changed", in.changed());
        json.put("unchanged", in.unchanged());
        json.put("rejected", in.rejected());
        json.set("rejectedByReason", json(in.rejectedByReason()));
        json.set("events", json(day.events()));
        json.set("corrections", json(day.corrections()));
        Balance balance = day.balance();
        json.putObject("balance")
                .put("created", balance.created())
                .put("live", balance.live())
                .put("removed", balance.removed())
                .put("expired", balance.expired())
                .put("withdrawn", balance.withdrawn())
                .put("corrected", balance.corrected());
        return json;
    }

    private static ObjectNode json(Map<String, Long> counts) {
        ObjectNode json = JSON.createObjectNode();
        counts.forEach(json::put);
        return json;
    }

    /**
     * Reads a day.
     *
     * @param path for the message
     * @throws NotAsWritten if it is none
     */
    static LedgerDay read(String path, byte[] file) {
        try {
            JsonNode json = JSON.readTree(file);
            SortedMap<String, KindDay> kinds = new TreeMap<>();
            json.path("kinds").forEachEntry((kind, day) -> kinds.put(kind, kindDay(day)));
            return new LedgerDay(
                    LocalDate.parse(json.path("day").stringValue("")),
                    count(json, "commits"),
                    kinds,
                    Optional.ofNullable(json.path("before").stringValue(null)));
        } catch (JacksonException | DateTimeException e) {
            throw new NotAsWritten("The file " + path + " is no day of a ledger.");
        }
    }

    private static KindDay kindDay(JsonNode json) {
        Received received = new Received(
                count(json, "received"),
                count(json, "new"),
                count(json, "changed"),
                count(json, "unchanged"),
                counts(json.path("rejectedByReason")));
        JsonNode balance = json.path("balance");
        return new KindDay(
                received,
                counts(json.path("events")),
                counts(json.path("corrections")),
                new Balance(
                        count(balance, "created"),
                        count(balance, "live"),
                        count(balance, "removed"),
                        count(balance, "expired"),
                        count(balance, "withdrawn"),
                        count(balance, "corrected")));
    }

    private static SortedMap<String, Long> counts(JsonNode json) {
        SortedMap<String, Long> counts = new TreeMap<>();
        json.forEachEntry((name, count) -> counts.put(name, count.longValue()));
        return counts;
    }

    private static long count(JsonNode json, String name) {
        return json.path(name).longValue();
    }
}
