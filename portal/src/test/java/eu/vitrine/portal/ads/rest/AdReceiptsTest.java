// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.archive.tlog.Checkpoint;
import eu.vitrine.catalog.archive.tlog.SignedNote;
import eu.vitrine.catalog.receipt.Hits;
import eu.vitrine.catalog.receipt.Receipt;
import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Receipts of searches. */
@PortalServer
class AdReceiptsTest {

    @Autowired
    private Client client;

    @Autowired
    private InstantSource clock;

    @ParameterizedTest
    @ValueSource(strings = {"", "country=GR", "q=sale+-new&status=ENDED", "q=nothingatall"})
    void aReceiptSaysWhatTheSearchFoundInWhichStateOfTheArchive(String query) {
        Receipt receipt = receipt(query);

        List<String> ids = client.get("/api/v1/ads/export.ndjson?" + query)
                .body()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line).path("id").stringValue())
                .toList();
        assertThat(receipt.hits()).isEqualTo(Hits.of(ids));
        assertThat(receipt.moment()).isEqualTo(clock.instant());
        Checkpoint checkpoint =
                Checkpoint.read(SignedNote.read(receipt.checkpoint()).text());
        assertThat(checkpoint.head().size()).isEqualTo(receipt.position());
    }

    @Test
    void whatDoesNotNarrowIsNotWrittenDown() {
        assertThat(receipt("sort=reach&size=3&country=GR&facets=kind").query()).isEqualTo("country=GR");
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        HttpResponse<String> answer = client.get("/api/v1/ads/receipt?colour=red");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("colour");
    }

    private Receipt receipt(String query) {
        return Receipt.read(client.get("/api/v1/ads/receipt?" + query).body().getBytes(StandardCharsets.UTF_8));
    }
}
