// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.archive.evidence.EvidenceCheck;
import eu.vitrine.catalog.archive.tlog.Checkpoint;
import eu.vitrine.catalog.archive.tlog.Hash;
import eu.vitrine.catalog.archive.tlog.NoteKey;
import eu.vitrine.catalog.archive.tlog.Proofs;
import eu.vitrine.catalog.archive.tlog.SignedNote;
import eu.vitrine.catalog.sample.SampleAds;
import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.ManyAds;
import eu.vitrine.portal.sample.PortalServer;
import eu.vitrine.portal.sample.SampleArchive;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A package of evidence holds all that is needed to check it without the repository. */
@PortalServer
class EvidenceTest {

    @Autowired
    private Client client;

    @Test
    void everyVersionOfAnAdIsProvenByWhatThePackageHolds() throws IOException, GeneralSecurityException {
        Map<String, byte[]> files = unpacked("/api/v1/ads/" + SampleAds.FERRY_SUMMER_SALE.id() + "/evidence.zip");
        assertThat(files.keySet())
                .containsExactly("README.txt", "proofs.ndjson", "query.json", "checkpoint", "key.pub", "SHA256SUMS");
        assertThat(lines(files)).hasSize(3);
        assertProven(files);
        assertSummed(files);
    }

    @Test
    void whatWasErasedIsNotInItAndItSaysSo() throws IOException {
        Map<String, byte[]> files = unpacked("/api/v1/ads/" + SampleArchive.GONE + "/evidence.zip");
        JsonNode created = lines(files).getFirst();
        assertThat(created.path("payload").isNull()).isTrue();
        assertThat(created.path("salt").isNull()).isTrue();
        assertThat(created.at("/erased/rule").stringValue()).isNotBlank();
        assertThat(json(files, "query.json").at("/found/erased").longValue()).isEqualTo(1);
        assertProven(files);
    }

    @Test
    void everyAdThatMatchesIsInItOrSaidToBeUnknownToTheHistory() throws IOException {
        Map<String, byte[]> files = unpacked("/api/v1/ads/evidence.zip");
        JsonNode asked = json(files, "query.json");
        assertThat(lines(files)).hasSize(SampleAds.ALL.size());
        assertThat(asked.at("/found/records").longValue()).isEqualTo(SampleAds.ALL.size());
        assertThat(asked.at("/found/notInHistory").size())
                .isEqualTo(ManyAds.all().size() - SampleAds.ALL.size());
        assertProven(files);
        assertThat(json(unpacked("/api/v1/ads/evidence.zip?q=nothinglikethat"), "query.json")
                        .path("query")
                        .stringValue())
                .isEqualTo("q=nothinglikethat");
    }

    @Test
    void theIndexerFindsEveryKindOfPackageSound(@TempDir Path folder) throws IOException {
        for (String path : List.of(
                "/api/v1/ads/" + SampleAds.FERRY_SUMMER_SALE.id() + "/evidence.zip",
                "/api/v1/ads/" + SampleArchive.GONE + "/evidence.zip",
                "/api/v1/ads/evidence.zip",
                "/api/v1/ads/evidence.zip?q=nothinglikethat")) {
            Path file = Files.write(folder.resolve("evidence.zip"), client.bytes(path));
            assertThat(EvidenceCheck.check(file, Optional.empty()).findings())
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void whatIsUnknownOrCannotBeUnderstoodIsRefused() {
        assertThat(client.get("/api/v1/ads/test:never/evidence.zip").statusCode())
                .isEqualTo(404);
        assertThat(client.get("/api/v1/ads/evidence.zip?country.is=DE").statusCode())
                .isEqualTo(400);
    }

    private void assertProven(Map<String, byte[]> files) {
        SignedNote note = SignedNote.read(text(files, "checkpoint"));
        assertThat(NoteKey.read(text(files, "key.pub")).hasSigned(note)).isTrue();
        for (JsonNode line : lines(files)) {
            byte[] entry = Base64.getDecoder().decode(line.path("entry").stringValue());
            List<Hash> path = line.path("proof")
                    .valueStream()
                    .map(hash -> Hash.read(hash.stringValue()))
                    .toList();
            assertThat(Proofs.included(
                            Hash.ofEntry(entry),
                            line.path("index").longValue(),
                            Checkpoint.read(note.text()).head(),
                            path))
                    .isTrue();
        }
    }

    private static void assertSummed(Map<String, byte[]> files) throws GeneralSecurityException {
        for (String line : text(files, "SHA256SUMS").lines().toList()) {
            String[] parts = line.split("  ");
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(files.get(parts[1]));
            assertThat(HexFormat.of().formatHex(hash)).as(parts[1]).isEqualTo(parts[0]);
        }
    }

    private Map<String, byte[]> unpacked(String path) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(client.bytes(path)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static JsonNode json(Map<String, byte[]> files, String name) {
        return JsonMapper.shared().readTree(text(files, name));
    }

    private static List<JsonNode> lines(Map<String, byte[]> files) {
        return text(files, "proofs.ndjson")
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }
}
