// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import eu.vitrine.portal.sample.SampleCatalogue;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.annotation.DirtiesContext;

/** A portal without its catalogue says so. */
@PortalServer
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class CatalogHealthTest {

    @Autowired
    private Client client;

    @Autowired
    private SampleCatalogue catalogue;

    @Test
    void healthIsDownWhenTheCatalogueIsTakenAwayAndTheLogSaysWhyOnce(CapturedOutput log) {
        assertThat(client.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(client.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        catalogue.close();
        assertThat(client.get("/actuator/health").statusCode()).isEqualTo(503);
        assertThat(client.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
        assertThat(client.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(client.get("/").statusCode()).isEqualTo(503);
        assertThat(client.get("/about").statusCode()).isEqualTo(200);
        HttpResponse<String> answer = client.get("/api/v1/ads");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).doesNotContain(catalogue.folder().toString());
        assertThat(log.getAll())
                .containsOnlyOnce("There is no catalogue at " + catalogue.folder() + ".")
                .doesNotContain("\tat ");
    }
}
