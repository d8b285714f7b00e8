// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import eu.vitrine.portal.AccountProperties;
import eu.vitrine.portal.UnusableSetting;
import java.time.Duration;
import java.util.Map;

/** Connections to the database of accounts, none of which is opened before it is needed, nor waited for longer than a reader has patience. */
final class Pools {

    /** How long one question waits for a connection. */
    static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final int MOST = 10;

    /** What was said to have been kept is on the disk; the pool closes the database, not the end of the process; no file of messages lies beside it. */
    private static final Map<String, String> H2 =
            Map.of("DB_CLOSE_ON_EXIT", "FALSE", "TRACE_LEVEL_FILE", "0", "WRITE_DELAY", "0");

    /** In seconds; an address at which nobody answers is given up, also in the middle of an answer. */
    private static final Map<String, String> POSTGRESQL =
            Map.of("connectTimeout", "3", "loginTimeout", "3", "socketTimeout", "10", "ApplicationName", "vitrine");

    private Pools() {}

    /** @throws UnusableSetting if the address is not that of a database that this portal can talk to */
    static HikariDataSource open(AccountProperties settings) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(settings.database());
        config.setUsername(settings.databaseUser());
        config.setPassword(settings.databasePassword());
        config.setPoolName("accounts");
        config.setMaximumPoolSize(MOST);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setValidationTimeout(PATIENCE.toMillis() - 500);
        config.setInitializationFailTimeout(-1);
        driver(settings.database()).forEach(config::addDataSourceProperty);
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw unusable();
        }
    }

    private static Map<String, String> driver(String address) {
        if (address.startsWith("jdbc:h2:")) {
            return H2;
        }
        if (address.startsWith("jdbc:postgresql:")) {
            return POSTGRESQL;
        }
        throw unusable();
    }

    /** Without the address, which can hold a password. */
    private static UnusableSetting unusable() {
        return new UnusableSetting(
                "vitrine.accounts.database",
                "The database of accounts is not one that this portal can talk to.",
                "Name H2 (jdbc:h2:file:/folder/accounts) or PostgreSQL (jdbc:postgresql://host/database).");
    }
}
