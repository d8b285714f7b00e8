// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import eu.vitrine.portal.sample.SampleCatalogue;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pictures that the operator keeps. */
@PortalServer
class MediaTest {

    @Autowired
    private Client client;

    @Autowired
    private SampleCatalogue catalogue;

    @BeforeEach
    void files() throws IOException {
        Path media = Files.createDirectories(catalogue.folder().resolve("media/deep"));
        Files.writeString(media.resolve("a picture.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Files.writeString(media.resolve("notes.txt"), "secret");
        Files.writeString(media.resolve("page.html"), "secret");
        Files.writeString(catalogue.folder().resolve("outside.svg"), "secret");
    }

    @Test
    void aPictureIsServedForEverAndRunsNothing() {
        HttpResponse<String> answer = client.get("/media/deep/a%20picture.svg");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; style-src 'unsafe-inline'; sandbox");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/media/../outside.svg",
                "/media/%2e%2e/outside.svg",
                "/media/deep/..%2f..%2f..%2foutside.svg",
                "/media/deep/../../outside.svg",
                "/media/..%5coutside.svg",
                "/media//../outside.svg",
                "/media/deep/notes.txt",
                "/media/deep/page.html",
                "/media/deep",
                "/media/deep/",
                "/media/",
                "/media",
                "/media/deep/%00.svg",
                "/media/.svg",
            })
    void nothingElseIs(String path) throws IOException {
        String answer = client.raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 40[04] .*").doesNotContain("secret", "a picture");
    }
}
