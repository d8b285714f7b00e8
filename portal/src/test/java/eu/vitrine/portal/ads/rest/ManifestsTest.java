// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import eu.vitrine.portal.sample.SettableClock;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Whoever has a file and its manifest can check that they belong together. */
@PortalServer
@TestPropertySource(
        properties = {
            "vitrine.operator.name=Harbour",
            "vitrine.operator.licence-name=CC-BY-4.0",
            "vitrine.operator.licence-url=https://creativecommons.org/licenses/by/4.0/"
        })
class ManifestsTest {

    private static final Duration YEAR = Duration.ofDays(366);

    @Autowired
    private Client client;

    @Autowired
    private SettableClock clock;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "parquet", "ndjson"})
    void theHashIsThatOfExactlyTheBytesThatTheAddressGives(String form) throws NoSuchAlgorithmException {
        JsonNode manifest = client.json(
                "/api/v1/ads/export." + form + ".manifest.json?country=GR&q=sale&format=IMAGE&format=VIDEO");
        URI address = URI.create(manifest.path("address").stringValue());
        byte[] file = client.bytes(address.getRawPath() + '?' + address.getRawQuery());

        assertThat(manifest.path("bytes").longValue()).isEqualTo(file.length);
        assertThat(manifest.path("sha256").stringValue()).isEqualTo(sha256(file));
        assertThat(manifest.path("count").longValue())
                .isEqualTo(client.json("/api/v1/ads?facets=&country=GR&q=sale&format=IMAGE&format=VIDEO")
                        .at("/total/value")
                        .longValue())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "parquet", "ndjson"})
    void timeAloneChangesNoByteOfAFile(String form) {
        String path = client.json("/api/v1/ads/export." + form + ".manifest.json")
                .path("address")
                .stringValue()
                .replaceFirst("https?://[^/]+", "");
        byte[] before = client.bytes(path);
        clock.pass(YEAR);
        try {
            assertThat(client.bytes(path)).isEqualTo(before);
        } finally {
            clock.pass(YEAR.negated());
        }
    }

    @Test
    void itSaysWhatWasAskedOfWhatAndUnderWhichLicence() {
        JsonNode manifest = client.json("/api/v1/ads/export.csv.manifest.json?country=GR&sort=reach&size=3");
        assertThat(manifest.path("query").stringValue()).isEqualTo("country=GR");
        assertThat(manifest.path("page").stringValue()).endsWith("/ads?country=GR");
        assertThat(manifest.path("publisher").stringValue()).isEqualTo("Harbour");
        assertThat(manifest.at("/licence/name").stringValue()).isEqualTo("CC-BY-4.0");
        assertThat(manifest.at("/snapshot/records").longValue())
                .isEqualTo(client.json("/api/v1/ads?facets=").at("/total/value").longValue());
        assertThat(manifest.at("/snapshot/updatedAt").isString()).isTrue();
    }

    @Test
    void fieldsAreThoseOfTheFileInItsOrderWithTheirArticles() {
        JsonNode fields = client.json("/api/v1/ads/export.csv.manifest.json").path("fields");
        assertThat(String.join(
                        ",",
                        fields.valueStream()
                                .map(field -> field.path("name").stringValue())
                                .toList()))
                .isEqualTo(client.get("/api/v1/ads/export.csv")
                        .body()
                        .lines()
                        .findFirst()
                        .orElseThrow());
        assertThat(fields)
                .allMatch(field -> !field.path("meaning").stringValue().isBlank())
                .anyMatch(field -> field.path("name").stringValue().equals("payer")
                        && field.path("article").stringValue().equals("Art. 39(2)(c)"))
                .anyMatch(field -> field.path("name").stringValue().equals("reachMin")
                        && field.path("type").stringValue().equals("integer"));
    }

    @Test
    void anExportNamesItsManifest() {
        String link = client.get("/api/v1/ads/export.csv?country=GR")
                .headers()
                .firstValue("Link")
                .orElseThrow();
        String manifest = link.substring(1, link.indexOf('>'));
        assertThat(link).endsWith("; rel=\"describedby\"");
        assertThat(client.json(manifest).path("query").stringValue()).isEqualTo("country=GR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"&statusAt=today", "&statusAt=2026-06-15T12:00:00Z&statusAt=2026-06-15T12:00:00Z", "&nothing=1"})
    void whatItCannotReadIsNamed(String wrong) {
        assertThat(client.get("/api/v1/ads/export.csv.manifest.json?country=GR" + wrong)
                        .statusCode())
                .isEqualTo(400);
    }

    private static String sha256(byte[] file) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }
}
