// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.BreakingSearch;
import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Whoever goes away during an export leaves nothing behind. */
@PortalServer
@Import(BreakingSearch.Configuration.class)
@TestPropertySource(properties = "vitrine.limits.exports-at-once=1")
@ExtendWith(OutputCaptureExtension.class)
class AbortedExportTest {

    private static final String NEXT = "/api/v1/ads/export.ndjson?q=early";

    @Autowired
    private Client client;

    @Test
    @Timeout(60)
    void whoGoesAwayMakesRoomForTheNextExportAndNoNoise(CapturedOutput log) throws IOException {
        try (Socket socket = new Socket("localhost", client.port())) {
            socket.getOutputStream()
                    .write("GET /api/v1/ads/export.ndjson?q=endless HTTP/1.1\r\nHost: x\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().readNBytes(100_000)).hasSize(100_000);
            assertThat(client.get(NEXT).statusCode()).isEqualTo(429);
        }
        int status = 429;
        while (status == 429) {
            status = client.get(NEXT).statusCode();
        }
        assertThat(status).isEqualTo(503);
        assertThat(log.getAll()).doesNotContain("ERROR", "broke off", "Exception");
    }
}
