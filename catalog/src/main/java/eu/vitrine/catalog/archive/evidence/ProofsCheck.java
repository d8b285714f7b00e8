// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.evidence;

import eu.vitrine.catalog.archive.Event;
import eu.vitrine.catalog.archive.Leaf;
import eu.vitrine.catalog.archive.payload.Payload;
import eu.vitrine.catalog.archive.tlog.Hash;
import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import eu.vitrine.catalog.archive.tlog.Proofs;
import eu.vitrine.catalog.archive.tlog.StrictBase64;
import eu.vitrine.catalog.archive.tlog.TreeHead;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether each line proves what it says: salt and payload come to the entry, the entry to the root (RFC 9162, section 2.1.3.2). Not thread-safe. */
final class ProofsCheck {

    static final String FILE = "proofs.ndjson";

    private static final Set<String> MEMBERS =
            Set.of("id", "version", "versions", "erased", "index", "entry", "salt", "payload", "proof");

    /** Refuses what one reader could read in one way, and another in another. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Optional<TreeHead> head;
    private final EvidenceFindings findings;
    private String lastId = "";
    private long records;
    private long proofs;
    private long erased;

    /** @param head what the checkpoint says of the log; empty if it cannot be read */
    ProofsCheck(Optional<TreeHead> head, EvidenceFindings findings) {
        this.head = head;
        this.findings = findings;
    }

    void line(long number, byte[] line) {
        proofs++;
        try {
            check(JSON.readTree(line));
        } catch (JacksonException e) {
            findings.add(FILE, number, "This is no JSON object.");
        } catch (NotAsWritten e) {
            findings.add(FILE, number, String.valueOf(e.getMessage()));
        }
    }

    private void check(JsonNode line) {
        if (!line.propertyStream()
                .map(member -> member.getKey())
                .collect(Collectors.toSet())
                .equals(MEMBERS)) {
            throw new NotAsWritten("It does not hold just what a proof holds.");
        }
        String id = text(line, "id");
        records += proofs == 1 || !id.equals(lastId) ? 1 : 0;
        lastId = id;
        long index = line.path("index").asLong(-1);
        byte[] entry = StrictBase64.read(text(line, "entry"), "The entry");
        content(line, Leaf.read(entry, index), id);
        List<Hash> path = line.path("proof")
                .valueStream()
                .map(hash -> Hash.read(hash.stringValue("")))
                .toList();
        if (head.isPresent() && !Proofs.included(Hash.ofEntry(entry), index, head.get(), path)) {
            throw new NotAsWritten("The entry " + index + " does not stand in the log of the checkpoint.");
        }
    }

    private void content(JsonNode line, Leaf leaf, String id) {
        if (line.path("payload").isNull() && line.path("salt").isNull()) {
            erased++;
            if (line.path("erased").isNull()) {
                throw new NotAsWritten("It says neither what the event was nor why that was erased.");
            }
            return;
        }
        byte[] salt = StrictBase64.read(text(line, "salt"), "The salt");
        byte[] text = text(line, "payload").getBytes(StandardCharsets.UTF_8);
        if (salt.length != Payload.SALT_BYTES || !Arrays.equals(new Payload(salt, text).hash(), leaf.hash())) {
            throw new NotAsWritten("The payload is not the one of which the entry holds the hash.");
        }
        Event event = Event.read(text);
        if (!leaf.says(event) || !event.id().equals(id)) {
            throw new NotAsWritten("The payload is of another record or event than the line says.");
        }
    }

    private static String text(JsonNode line, String name) {
        return Optional.ofNullable(line.path(name).stringValue(null))
                .orElseThrow(() -> new NotAsWritten("Its '" + name + "' is no text."));
    }

    /** How many records the lines are about. */
    long records() {
        return records;
    }

    long proofs() {
        return proofs;
    }

    long erased() {
        return erased;
    }
}
