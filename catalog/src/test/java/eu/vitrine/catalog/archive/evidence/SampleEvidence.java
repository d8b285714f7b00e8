// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.evidence;

import eu.vitrine.catalog.archive.Archive;
import eu.vitrine.catalog.archive.Proof;
import eu.vitrine.catalog.archive.Version;
import eu.vitrine.catalog.archive.tlog.Hash;
import eu.vitrine.catalog.archive.tlog.NoteKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Packages of evidence as the portal hands them out. */
public final class SampleEvidence {

    private static final JsonMapper JSON = JsonMapper.shared();

    private SampleEvidence() {}

    /** The files of a package with all versions of an ad, without the sums. */
    public static Map<String, byte[]> files(Archive archive, NoteKey key, String id) {
        List<Version> versions = archive.versions("ads", id);
        StringBuilder lines = new StringBuilder();
        int erased = 0;
        for (int i = 0; i < versions.size(); i++) {
            ObjectNode line = line(archive, versions.get(i));
            lines.append(line.put("id", id).put("version", i + 1).put("versions", versions.size()))
                    .append('\n');
            erased += line.path("payload").isNull() ? 1 : 0;
        }
        ObjectNode asked = JSON.createObjectNode().put("query", "id=" + id).put("size", archive.size());
        asked.putObject("found")
                .put("records", 1)
                .put("proofs", versions.size())
                .put("erased", erased);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("README.txt", bytes("How to check this.\n"));
        files.put("proofs.ndjson", bytes(lines.toString()));
        files.put("query.json", bytes(asked.toString() + '\n'));
        files.put("checkpoint", bytes(archive.note()));
        files.put("key.pub", bytes(key.text() + '\n'));
        return files;
    }

    private static ObjectNode line(Archive archive, Version version) {
        Proof proof = archive.proof(version.index());
        Base64.Encoder base64 = Base64.getEncoder();
        ObjectNode line = JSON.createObjectNode().put("index", proof.index());
        line.put("entry", base64.encodeToString(proof.leaf())).putNull("erased");
        line.putNull("salt").putNull("payload");
        proof.payload()
                .ifPresent(payload -> line.put("salt", base64.encodeToString(payload.salt()))
                        .put("payload", new String(payload.text(), StandardCharsets.UTF_8)));
        if (version instanceof Version.Erased) {
            line.putObject("erased").put("rule", "a rule");
        }
        ArrayNode path = line.putArray("proof");
        proof.path().stream().map(Hash::base64).forEach(path::add);
        return line;
    }

    /** Adds the sums. */
    public static Map<String, byte[]> summed(Map<String, byte[]> files) {
        StringBuilder sums = new StringBuilder();
        files.forEach((name, content) ->
                sums.append(sha256(content)).append("  ").append(name).append('\n'));
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        all.put("SHA256SUMS", bytes(sums.toString()));
        return all;
    }

    /** Puts files into a package. */
    public static Path zip(Path file, Map<String, byte[]> files) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        }
        return file;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
