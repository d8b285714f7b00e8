// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.downloads;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import eu.vitrine.portal.sample.SampleCatalogue;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The files that the indexer cuts, served while it may be writing. */
@PortalServer
class DownloadsTest {

    private static final String CSV = "id,title\r\ndemo:1,Sale\r\n";
    private static final String DESCRIPTOR = """
            {"archive":{"origin":"archive.example","size":7,"recordsMissing":2},
             "resources":[{"path":"ads-2026-06-14.csv","title":"The ads","format":"csv","bytes":24,"rows":1,"hash":"sha256:abc",
               "schema":{"fields":[{"name":"title","type":"string","description":"The title of the ad as shown."}]}}]}
            """;

    @Autowired
    private Client client;

    @Autowired
    private SampleCatalogue catalogue;

    @BeforeEach
    void files() throws IOException {
        Path day = Files.createDirectories(catalogue.folder().resolve("downloads/2026-06-14"));
        Files.writeString(day.resolve("ads-2026-06-14.csv"), CSV);
        Files.writeString(day.resolve("ads-2026-06-14.ndjson.zst"), "{}");
        Files.writeString(day.resolve("datapackage.json"), DESCRIPTOR);
        Files.writeString(day.resolve("manifest"), "vitrine dump");
        Path unfinished = Files.createDirectories(catalogue.folder().resolve("downloads/.unfinished"));
        Files.writeString(unfinished.resolve("ads-2026-06-15.csv"), "secret");
        Files.writeString(day.resolve(".hidden"), "secret");
        Files.writeString(catalogue.folder().resolve("outside.csv"), "secret");
    }

    @AfterEach
    void takeAway() throws IOException {
        try (Stream<Path> files = Files.walk(catalogue.folder().resolve("downloads"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void aFileIsServedWholeOrInPart() {
        HttpResponse<String> whole = client.get("/downloads/2026-06-14/ads-2026-06-14.csv");
        assertThat(whole.body()).isEqualTo(CSV);
        assertThat(whole.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(whole.headers().firstValue("Accept-Ranges")).hasValue("bytes");

        HttpResponse<String> part = client.get("/downloads/2026-06-14/ads-2026-06-14.csv", "Range", "bytes=0-1");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("id");
    }

    @Test
    void whatIsKnownIsNotSentAgainUnlessItWasReplaced() throws IOException {
        String path = "/downloads/2026-06-14/ads-2026-06-14.csv";
        String tag = client.get(path).headers().firstValue("ETag").orElseThrow();

        assertThat(client.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);

        Files.writeString(catalogue.folder().resolve("downloads/2026-06-14/ads-2026-06-14.csv"), "id\r\n");
        assertThat(client.get(path, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void filesWithStrangeNamesHaveATypeToo() {
        assertThat(client.get("/downloads/2026-06-14/ads-2026-06-14.ndjson.zst")
                        .headers()
                        .firstValue("Content-Type"))
                .hasValue("application/zstd");
        assertThat(client.get("/downloads/2026-06-14/manifest").headers().firstValue("Content-Type"))
                .hasValue("text/plain;charset=UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/downloads/../outside.csv",
                "/downloads/%2e%2e/outside.csv",
                "/downloads/2026-06-14/..%2f..%2foutside.csv",
                "/downloads/2026-06-14/../../outside.csv",
                "/downloads/2026-06-14/..%5c..%5coutside.csv",
                "/downloads/.unfinished/ads-2026-06-15.csv",
                "/downloads/2026-06-14/.hidden",
                "/downloads/2026-06-14/",
                "/downloads/2026-06-13/ads-2026-06-13.csv",
            })
    void nothingElseIs(String path) throws IOException {
        String answer = client.raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 40[04] .*").doesNotContain("secret", "Sale");
    }

    @Test
    void programsAreToldWhichThereAre() {
        JsonNode day = client.json("/api/v1/downloads").at("/days/0");
        assertThat(day.path("day").stringValue()).isEqualTo("2026-06-14");
        assertThat(day.path("manifest").stringValue()).isEqualTo("/downloads/2026-06-14/manifest");
        assertThat(day.at("/files/0/href").stringValue()).isEqualTo("/downloads/2026-06-14/ads-2026-06-14.csv");
        assertThat(day.at("/files/0/hash").stringValue()).isEqualTo("sha256:abc");
    }

    @Test
    void thePageExplainsThemWithoutScripts() {
        assertThat(client.get("/downloads").body())
                .contains("Which file to take", "The ads: CSV", "24 bytes, one row", "2 records of that day")
                .contains("\"/downloads/2026-06-14/ads-2026-06-14.csv\"", "The title of the ad as shown.");
    }

    @Test
    void thePageSaysSoWhereThereAreNone() throws IOException {
        Path aside = catalogue.folder().resolve("aside");
        Files.move(catalogue.folder().resolve("downloads"), aside);
        try {
            assertThat(client.get("/downloads").body()).contains("There are no downloads yet.");
            assertThat(client.json("/api/v1/downloads").path("days")).isEmpty();
        } finally {
            Files.move(aside, catalogue.folder().resolve("downloads"));
        }
    }
}
