// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.Browser;
import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** While the database of accounts cannot be reached, only those who sign in are concerned, and they lose nothing. */
@PortalServer
class AccountOutageTest {

    private static final String CHOICES = "/api/v1/choices";

    @TempDir
    private static Path folder;

    @Autowired
    private Client client;

    /** A file lies where the folder of the database should be. */
    @DynamicPropertySource
    static void unreachable(DynamicPropertyRegistry properties) {
        properties.add(
                "vitrine.accounts.database", () -> "jdbc:h2:file:" + inTheWay().resolve("accounts"));
    }

    private static Path inTheWay() {
        Path file = folder.resolve("data");
        try {
            return Files.exists(file) ? file : Files.writeString(file, "in the way");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void visitorsChooseAndWhoSignsInIsToldAndLosesNothing() throws IOException {
        Browser browser = new Browser(client);
        assertThat(browser.send("PUT", CHOICES, "{\"home-feed\":\"not-personalised\"}")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> refused = browser.signIn("anna");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.body())
                .contains("cannot be reached at the moment", "Without signing in")
                .doesNotContain("H2", "jdbc", "SQL");
        assertThat(browser.open("/api/v1/choices/history").statusCode())
                .as("nobody was signed in")
                .isEqualTo(401);
        assertThat(browser.cookie("vitrine-choices"))
                .hasValueSatisfying(text -> assertThat(text).contains("home-feed=not-personalised"));
        Files.delete(inTheWay());
        assertThat(browser.signIn("anna").statusCode()).isEqualTo(303);
        assertThat(Client.json(browser.open("/api/v1/choices/history"))
                        .at("/history/0/way")
                        .stringValue())
                .isEqualTo("CARRIED_OVER");
    }
}
