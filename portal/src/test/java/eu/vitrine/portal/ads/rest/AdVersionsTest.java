// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.archive.tlog.Checkpoint;
import eu.vitrine.catalog.archive.tlog.Hash;
import eu.vitrine.catalog.archive.tlog.NoteKey;
import eu.vitrine.catalog.archive.tlog.Proofs;
import eu.vitrine.catalog.archive.tlog.SignedNote;
import eu.vitrine.catalog.sample.SampleAds;
import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.Conformity;
import eu.vitrine.portal.sample.PortalServer;
import eu.vitrine.portal.sample.SampleArchive;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What programs are told of the history of an ad. */
@PortalServer
class AdVersionsTest {

    private static final String AD = "/api/v1/ads/" + SampleAds.FERRY_SUMMER_SALE.id();
    private static final String GONE = "/api/v1/ads/" + SampleArchive.GONE;

    @Autowired
    private Client client;

    @Test
    void everyVersionIsListedWithWhatHappenedAndWhy() {
        JsonNode versions = client.json(AD + "/versions").path("versions");
        assertThat(versions.findValuesAsString("happening")).containsExactly("CREATED", "CHANGED", "CORRECTED");
        assertThat(versions.findValuesAsString("at"))
                .containsExactly("2026-06-01T00:00:00Z", "2026-06-03T10:00:00Z", "2026-06-04T10:00:00Z");
        assertThat(versions.at("/2/reason").stringValue()).isEqualTo("The title was misspelt.");
        assertThat(client.json(versions.at("/1/href").stringValue())
                        .at("/content/title")
                        .stringValue())
                .isEqualTo("Latest Summer sale");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01,                Former Summer sale",
        "2026-06-02T00:00:00Z,      Former Summer sale",
        "2026-06-03,                Latest Summer sale",
        "2026-06-04T11:59:59+02:00, Latest Summer sale",
        "2026-06-04T12:00:00+02:00, Summer sale",
        "2030-01-01,                Summer sale",
    })
    void asOfAMomentTheRecordIsAsItWasThen(String moment, String title) {
        HttpResponse<String> answer = client.get(AD + "?asOf=" + moment.replace("+", "%2B"));
        assertThat(Client.json(answer).at("/content/title").stringValue()).isEqualTo(title);
        assertThat(answer.headers().firstValue("Memento-Datetime")).isPresent();
        assertThat(answer.headers().firstValue("Link").orElseThrow())
                .contains("<" + AD + ">; rel=\"original latest-version\"");
    }

    @Test
    void whatWasNotThereYetOrIsGoneIsToldApart() {
        assertThat(client.get(AD + "?asOf=2026-05-31").statusCode()).isEqualTo(404);
        assertThat(client.get("/api/v1/ads/test:never?asOf=2026-06-05").statusCode())
                .isEqualTo(404);
        assertThat(client.get(GONE).statusCode()).isEqualTo(410);
        assertThat(client.json(GONE).path("detail").stringValue())
                .contains("withdrawn on 5 June 2026", "It was published twice.");
        assertThat(client.get(GONE + "?asOf=2026-06-05").statusCode()).isEqualTo(410);
        assertThat(client.get(GONE.replace("/api/v1", ""), "Accept", "text/html")
                        .statusCode())
                .isEqualTo(410);
        assertThat(client.get("/ads/test:never", "Accept", "text/html").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "?asOf=yesterday, asOf",
        "?asOf=2026-13-01, asOf",
        "/proof?version=4, version",
        "/proof?version=x, version"
    })
    void whatCannotBeUnderstoodIsNamed(String asked, String parameter) {
        HttpResponse<String> answer = client.get(AD + asked);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Client.json(answer).path("parameter").stringValue()).isEqualTo(parameter);
    }

    @Test
    void aProofHoldsWithoutThePortal() {
        for (int version = 1; version <= 3; version++) {
            JsonNode proof = client.json(AD + "/proof?version=" + version);
            byte[] entry = Base64.getDecoder().decode(proof.path("entry").stringValue());
            SignedNote note = SignedNote.read(proof.path("checkpoint").stringValue());
            List<Hash> path = proof.path("proof")
                    .valueStream()
                    .map(hash -> Hash.read(hash.stringValue()))
                    .toList();
            assertThat(Proofs.included(
                            Hash.ofEntry(entry),
                            proof.path("index").longValue(),
                            Checkpoint.read(note.text()).head(),
                            path))
                    .isTrue();
            assertThat(NoteKey.read(proof.path("key").stringValue()).hasSigned(note))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"/versions, AdVersions", "/proof, Proof", "/proof?version=1, Proof"})
    void everyAnswerIsWhatIsDescribed(String asked, String schema) {
        assertThat(Conformity.faults(
                        client.json(AD + asked),
                        schema,
                        client.json("/v3/api-docs").at("/components/schemas")))
                .isEmpty();
    }
}
