// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The front hands on what it is given, and makes the faults that it is told to make. */
class FrontTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private Front front;

    @BeforeEach
    void stand() throws IOException {
        URI nobody = URI.create("http://127.0.0.1:" + FreePorts.next());
        front = Front.before(nobody, TestServer.address());
    }

    @AfterEach
    void close() {
        front.close();
    }

    @Test
    void whatPassesReachesTheServerAndItsAnswerComesBack() throws Exception {
        assertThat(send("PUT", "/front/_doc/1", "{\"name\":\"Zoë\"}").statusCode())
                .isLessThan(300);
        assertThat(send("GET", "/front/_doc/1", "").body()).contains("\"Zoë\"");
        assertThat(send("HEAD", "/front/_doc/1", "").statusCode()).isEqualTo(200);
        assertThat(send("DELETE", "/front", "").statusCode()).isEqualTo(200);
    }

    @Test
    void aServerIsMadeToSayThatItIsOfAnotherVersion() throws Exception {
        front.greet(said -> said.replace(Distribution.version(), "1.3.20"));

        assertThat(send("GET", "/", "").body()).contains("\"1.3.20\"");
    }

    @Test
    void callersMustTrustItsCertificateAndSayWhoTheyAre(@TempDir Path folder) throws Exception {
        Certificate certificate = Certificate.make(folder, "ip:127.0.0.1");
        try (Front secured = Front.secured(certificate, TestServer.address())) {
            secured.treat(request ->
                    request.getRequestHeaders().containsKey("Authorization") ? Treatment.PASS : Treatment.DENY);
            HttpRequest.Builder request = HttpRequest.newBuilder(secured.address());
            HttpClient trusting =
                    HttpClient.newBuilder().sslContext(certificate.trusted()).build();

            assertThatThrownBy(() -> client.send(request.build(), BodyHandlers.ofString()))
                    .isInstanceOf(SSLHandshakeException.class);
            assertThat(trusting.send(request.build(), BodyHandlers.ofString()).statusCode())
                    .isEqualTo(401);
            request.header("Authorization", "ApiKey secret");
            assertThat(trusting.send(request.build(), BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void whatIsRefusedOrCutDoesNotReachTheServer() throws Exception {
        front.treat(request -> request.getRequestMethod().equals("PUT") ? Treatment.REFUSE : Treatment.PASS);
        assertThat(send("PUT", "/refused", "").statusCode()).isEqualTo(429);
        assertThat(send("HEAD", "/refused", "").statusCode()).isEqualTo(404);

        front.treat(request -> request.getRequestMethod().equals("PUT") ? Treatment.CUT : Treatment.PASS);
        assertThatThrownBy(() -> send("PUT", "/cut", "")).isInstanceOf(IOException.class);
        assertThat(send("HEAD", "/cut", "").statusCode()).isEqualTo(404);
    }

    @Test
    void theServerDoesThatOfWhichTheAnswerIsLost() throws Exception {
        front.treat(request -> request.getRequestMethod().equals("PUT") ? Treatment.LOSE_ANSWER : Treatment.PASS);

        assertThatThrownBy(() -> send("PUT", "/lost", "")).isInstanceOf(IOException.class);
        assertThat(send("HEAD", "/lost", "").statusCode()).isEqualTo(200);
        assertThat(send("DELETE", "/lost", "").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(front.address().resolve(path))
                .method(method, BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
