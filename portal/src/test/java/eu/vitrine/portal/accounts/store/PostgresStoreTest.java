// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assumptions.abort;

import eu.vitrine.portal.accounts.ChoiceStore;
import eu.vitrine.portal.settings.AccountsUnavailable;
import eu.vitrine.portal.settings.Pick;
import eu.vitrine.portal.settings.Way;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts in PostgreSQL: the same migrations, the same statements. */
class PostgresStoreTest implements ChoiceStoreContract {

    private static final List<Pick> PICKS = List.of(new Pick("home-feed", "personalised", DAY));

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres server;

    @BeforeAll
    static void startOn() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        try {
            server = start(port);
        } catch (IOException | RuntimeException e) {
            abort("PostgreSQL does not start on this machine: " + e.getMessage());
        }
    }

    private static EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .start();
    }

    @BeforeEach
    void empty() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            connection
                    .createStatement()
                    .execute("drop table if exists account_pick; drop table if exists flyway_schema_history");
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Override
    public AccountDatabase open() {
        return Databases.at("jdbc:postgresql://localhost:" + server.getPort() + "/postgres", "postgres");
    }

    @Test
    void aServerThatComesBackIsFoundWithoutARestart() throws IOException {
        try (AccountDatabase database = open()) {
            ChoiceStore store = new PickTable(database, CLOCK);
            store.record("embedded:anna", PICKS, Way.CHOSEN);
            int port = server.getPort();
            server.close();
            assertTimeout(
                    Duration.ofSeconds(8),
                    () -> assertThatThrownBy(() -> store.history("embedded:anna"))
                            .isInstanceOf(AccountsUnavailable.class));
            server = start(port);
            assertThat(store.history("embedded:anna")).hasSize(1);
        }
    }
}
