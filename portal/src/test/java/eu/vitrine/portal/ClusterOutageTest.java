// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.engine.Engines;
import eu.vitrine.catalog.index.Acceptance;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.server.OwnServer;
import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.ManyAds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** A portal starts before its cluster does, says so, and outlives the death of the cluster. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Client.class)
@ContextConfiguration(initializers = ClusterOutageTest.Dead.class)
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class ClusterOutageTest {

    private static final Duration LONGEST = Duration.ofMinutes(3);

    @Autowired
    private Client client;

    @Autowired
    private OwnServer server;

    /** A server that has been killed before the portal starts. */
    static final class Dead implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                OwnServer server = OwnServer.start(Map.of());
                server.kill();
                context.getBeanFactory().registerSingleton("server", server);
                context.addApplicationListener(event -> {
                    if (event instanceof ContextClosedEvent) {
                        end(server);
                    }
                });
                TestPropertyValues.of("vitrine.catalog=" + server.address()).applyTo(context);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void end(OwnServer server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void thePortalOutlivesItsClusterAndRecoversByItself(CapturedOutput log) throws Exception {
        assertDown();
        assertThat(log.getAll())
                .containsOnlyOnce("The catalogue cannot answer: The OpenSearch cluster at " + server.address())
                .doesNotContain("\tat ");

        server.restart();
        fill();
        assertRecovers();
        assertThat(client.get("/media/picture.svg").statusCode())
                .as("a cluster has no pictures")
                .isEqualTo(404);

        server.kill();
        assertDown();
        server.restart();
        assertRecovers();
        assertThat(log.getAll()).contains("The catalogue answers again.");
    }

    private void assertDown() {
        assertThat(client.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(client.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
        assertThat(client.get("/").statusCode()).isEqualTo(503);
        assertThat(client.get("/about").statusCode()).isEqualTo(200);
        for (String path : new String[] {"", "/x:1", "/export.ndjson", "/export.csv", "/fields/country/values"}) {
            HttpResponse<String> answer = client.get("/api/v1/ads" + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body()).doesNotContain(server.address().getAuthority());
        }
    }

    private void assertRecovers() {
        await().atMost(LONGEST)
                .until(() -> client.get("/actuator/health/readiness").statusCode() == 200);
        assertThat(client.get("/").statusCode()).isEqualTo(200);
        assertThat(client.json("/api/v1/ads").at("/total/value").intValue())
                .isEqualTo(ManyAds.all().size());
        assertThat(client.get("/api/v1/ads/export.ndjson").body().lines())
                .hasSize(ManyAds.all().size());
    }

    private void fill() {
        try (Acceptance<Ad> acceptance = new Acceptance<>(
                AdSchema.ADS,
                Engines.open(server.address().toString(), Map.of(), InstantSource.fixed(ManyAds.MOMENT))
                        .index(AdSchema.ADS)
                        .update())) {
            ManyAds.all().forEach(acceptance::accept);
            acceptance.commit();
        }
    }
}
