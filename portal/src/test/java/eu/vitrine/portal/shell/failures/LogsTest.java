// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.failures;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.BreakingSearch;
import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;

/** Whatever happens, the log holds neither what somebody searched for nor who it was. */
@PortalServer
@Import(BreakingSearch.Configuration.class)
@ExtendWith(OutputCaptureExtension.class)
class LogsTest {

    private static final String TYPED = "zztyped";

    @Autowired
    private Client client;

    @Test
    void aFaultOfOursIsNotedWithoutWhatWasTyped(CapturedOutput log) {
        HttpResponse<String> answer = client.get("/api/v1/ads?q=" + BreakingSearch.FAULT);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).doesNotContain(BreakingSearch.FAULT, "IllegalState");
        assertThat(log.getAll())
                .contains("GET /api/v1/ads failed", "IllegalStateException", "IllegalArgumentException", "\tat ")
                .doesNotContain(BreakingSearch.FAULT);
    }

    @Test
    void whatIsRefusedIsNotNoted(CapturedOutput log) throws IOException {
        client.get("/api/v1/ads?q=" + TYPED + "&status=" + TYPED);
        client.get("/api/v1/ads?" + TYPED + "=1");
        client.get("/api/v1/ads?cursor=" + TYPED);
        client.get("/api/v1/ads/" + TYPED + "?q=" + TYPED);
        client.get("/api/v1/ads/fields/" + TYPED + "/values?prefix=" + TYPED);
        client.get("/media/..%2f" + TYPED + ".svg");
        client.ask("POST", "/api/v1/ads?q=" + TYPED);
        client.raw("GET /api/v1/ads?q= " + TYPED + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        client.raw("GET /api/v1/ads?q=\u00fc" + TYPED + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        client.raw("GET /api/v1/ads?q=%z" + TYPED + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        client.raw("GET /%2e%2e/%2e%2e/" + TYPED + " HTTP/1.1\r\nHost: " + TYPED + " x\r\nConnection: close\r\n\r\n");
        assertThat(log.getAll()).doesNotContain(TYPED, "127.0.0.1", "0:0:0:0:0:0:0:1");
    }
}
