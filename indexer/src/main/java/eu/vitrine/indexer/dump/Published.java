// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.dump;

import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A dump that is published, as it describes itself.
 *
 * @param manifest SHA-256 over its signed manifest, in hex
 * @param hashes of its data files, in hex, by their names
 * @param superseded the dumps before it, the newest first
 */
record Published(String manifest, ArchiveState archive, Map<String, String> hashes, List<Superseded> superseded) {

    private static final int SCHEME = "sha256:".length();

    /**
     * Reads it; empty if there is none.
     *
     * @throws NotAsWritten if it is damaged
     */
    static Optional<Published> read(Path folder) throws IOException {
        Path descriptor = folder.resolve(Descriptor.NAME);
        Path manifest = folder.resolve(Manifest.NAME);
        if (!Files.exists(descriptor) || !Files.exists(manifest)) {
            return Optional.empty();
        }
        try {
            JsonNode json = JsonMapper.shared().readTree(Files.readAllBytes(descriptor));
            return Optional.of(read(json, DumpCheck.sha256(manifest)));
        } catch (JacksonException e) {
            throw new NotAsWritten(descriptor + " is damaged. Delete the folder " + folder + " and run this again.");
        }
    }

    private static Published read(JsonNode json, String manifest) {
        Map<String, String> hashes = new TreeMap<>();
        json.path("resources")
                .forEach(file -> hashes.put(
                        file.path("path").stringValue(""),
                        file.path("hash").stringValue("sha256:").substring(SCHEME)));
        List<Superseded> superseded = new ArrayList<>();
        json.path("supersedes")
                .forEach(one -> superseded.add(new Superseded(
                        one.path("manifest").stringValue("sha256:").substring(SCHEME),
                        one.path("reason").stringValue(""))));
        JsonNode archive = json.path("archive");
        ArchiveState state = new ArchiveState(
                archive.path("origin").stringValue(""),
                archive.path("size").longValue(0),
                archive.path("root").stringValue(""),
                archive.path("erased").longValue(0));
        return new Published(manifest, state, hashes, superseded);
    }
}
