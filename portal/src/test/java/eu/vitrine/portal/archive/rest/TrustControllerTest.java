// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.archive.rest;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.archive.tlog.Checkpoint;
import eu.vitrine.catalog.archive.tlog.Hash;
import eu.vitrine.catalog.archive.tlog.Proofs;
import eu.vitrine.catalog.archive.tlog.SignedNote;
import eu.vitrine.catalog.archive.tlog.TreeHead;
import eu.vitrine.catalog.sample.SampleAds;
import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.Conformity;
import eu.vitrine.portal.sample.PortalServer;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What programs are told of the history as a whole, and its files. */
@PortalServer
class TrustControllerTest {

    private static final int PUBLISHED = SampleAds.ALL.size() + 1;
    private static final int SIZE = PUBLISHED + 4;

    @Autowired
    private Client client;

    @Test
    void everyRecordThatWasPublishedIsInOnePlace() {
        JsonNode trust = client.json("/api/v1/trust");
        assertThat(trust.at("/log/size").longValue()).isEqualTo(SIZE);
        JsonNode ads = trust.at("/balances/ads");
        assertThat(ads.path("created").longValue()).isEqualTo(PUBLISHED);
        assertThat(ads.path("live").longValue()
                        + ads.path("removed").longValue()
                        + ads.path("expired").longValue()
                        + ads.path("withdrawn").longValue())
                .isEqualTo(PUBLISHED);
        assertThat(trust.at("/corrections").toString()).isEqualTo("{\"The title was misspelt.\":1}");
        assertThat(trust.at("/days/0/day").stringValue()).isEqualTo("2026-06-05");
        assertThat(trust.at("/days/0/kinds/ads/withdrawn").longValue()).isEqualTo(1);
    }

    @Test
    void fieldsAreCountedExactly() {
        JsonNode fields = client.json("/api/v1/trust").path("fields");
        fields.forEach(field -> assertThat(field.path("filled").longValue())
                .isBetween(0L, field.path("of").longValue()));
        assertThat(fields.valueStream()
                        .filter(field -> field.path("name").stringValue().equals("PERIOD"))
                        .allMatch(field -> field.path("filled").longValue()
                                == field.path("of").longValue()))
                .isTrue();
    }

    @Test
    void everyStateContinuesThoseBeforeIt() {
        List<Integer> sizes = List.of(PUBLISHED, PUBLISHED + 1, PUBLISHED + 2, SIZE);
        for (int from : sizes) {
            for (int to : sizes.subList(sizes.indexOf(from), sizes.size())) {
                JsonNode answer = client.json("/api/v1/trust/consistency?from=" + from + "&to=" + to);
                List<Hash> proof = answer.path("proof")
                        .valueStream()
                        .map(hash -> Hash.read(hash.stringValue()))
                        .toList();
                assertThat(Proofs.continues(head(from), head(to), proof))
                        .as(from + " " + to)
                        .isTrue();
            }
        }
    }

    private TreeHead head(int size) {
        String note = client.get("/log/checkpoints/" + size).body();
        return Checkpoint.read(SignedNote.read(note).text()).head();
    }

    @ParameterizedTest
    @CsvSource({
        "from=0&to=5, from",
        "from=1&to=1000, to",
        "from=5&to=4, to",
        "from=x&to=5, from",
        "to=5, from",
        "from=1, to"
    })
    void sizesThatTheLogNeverHadAreRefused(String sizes, String parameter) {
        HttpResponse<String> answer = client.get("/api/v1/trust/consistency?" + sizes);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Client.json(answer).path("parameter").stringValue(null)).isEqualTo(parameter);
    }

    @Test
    void filesOfTheLogAreThereForMonitorsAndTheCheckpointIsNeverKeptLong() {
        HttpResponse<String> checkpoint = client.get("/log/checkpoint", "Origin", "https://elsewhere.example");
        assertThat(checkpoint.body()).startsWith("shop.example/archive\n" + SIZE + '\n');
        assertThat(checkpoint.headers().firstValue("Cache-Control")).hasValue("max-age=5, public");
        assertThat(checkpoint.headers().firstValue("Access-Control-Allow-Origin"))
                .hasValue("*");
        for (String tile : List.of("tile/0/000.p/" + SIZE, "tile/entries/000.p/" + SIZE)) {
            HttpResponse<String> answer = client.get("/log/" + tile);
            assertThat(answer.statusCode()).as(tile).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("max-age=31536000", "immutable");
        }
        assertThat(client.get("/log/key.pub").body()).startsWith("shop.example/archive+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "payload/000.p/11",
                "payload/000",
                "lock",
                "locator/000",
                "archive-key",
                "../archive-key",
                "..%2Farchive-key",
                "tile/..%2F..%2F..%2Farchive-key",
                "tile/0/../../../archive-key",
                "%2e%2e/archive-key",
                "checkpoint/../../archive-key",
                "tile/0/000.p/256",
                "tile/0/000.p/0",
                "tile/64/000",
                "tile/0/001",
                "ledger/2026-06-05",
                "",
            })
    void nothingElseIsGivenToAnybody(String path) {
        assertThat(client.get("/log/" + path).statusCode()).isIn(400, 404);
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/trust, Trust", "/api/v1/trust/consistency?from=1&to=8, Consistency"})
    void everyAnswerIsWhatIsDescribed(String asked, String schema) {
        assertThat(Conformity.faults(
                        client.json(asked), schema, client.json("/v3/api-docs").at("/components/schemas")))
                .isEmpty();
    }
}
