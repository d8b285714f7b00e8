// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vitrine.portal.sample.BreakingSearch;
import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A file that is not whole never looks whole. */
@PortalServer
@Import(BreakingSearch.Configuration.class)
class BrokenExportTest {

    @Autowired
    private Client client;

    @ParameterizedTest
    @ValueSource(strings = {"ndjson", "csv", "xlsx"})
    void theConnectionIsCutWhenAnExportFailsInTheMiddle(String kind) {
        assertThatThrownBy(() -> client.get("/api/v1/ads/export." + kind + "?q=late"))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void nothingOfTheEndIsSent() throws IOException {
        String sent = client.raw(
                "GET /api/v1/ads/export.ndjson?q=late HTTP/1.1\r\nHost: x\r\nAccept-Encoding: identity\r\n\r\n");
        assertThat(sent)
                .startsWith("HTTP/1.1 200")
                .contains("Transfer-Encoding: chunked")
                .doesNotEndWith("\r\n0\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ndjson", "csv", "xlsx", "parquet"})
    void anExportThatFailsAtOnceIsRefused(String kind) {
        HttpResponse<String> answer = client.get("/api/v1/ads/export." + kind + "?q=early");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
    }
}
