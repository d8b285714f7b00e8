// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.store;

import com.zaxxer.hikari.HikariDataSource;
import eu.vitrine.portal.AccountProperties;
import eu.vitrine.portal.settings.AccountsUnavailable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database of accounts. It is opened and brought to its newest shape by the first question that reaches it, so that the portal starts, and serves
 * everybody who is not signed in, while it is down. Thread-safe.
 */
final class AccountDatabase implements AutoCloseable {

    private static final int SECONDS_PER_STATEMENT = 5;

    private final HikariDataSource pool;
    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private final Trouble trouble;
    private final FirstUse opening;

    AccountDatabase(AccountProperties settings) {
        this.pool = Pools.open(settings);
        this.opening = new FirstUse(() -> migrate(pool));
        JdbcTemplate template = new JdbcTemplate(pool);
        template.setQueryTimeout(SECONDS_PER_STATEMENT);
        this.sql = JdbcClient.create(template);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(pool));
        this.trouble = new Trouble(settings.databasePassword());
    }

    /**
     * Asks within one transaction.
     *
     * @throws AccountsUnavailable if there is no answer
     */
    <A> A ask(Function<JdbcClient, A> question) {
        try {
            opening.prepare();
            A answer = transactions.execute(transaction -> question.apply(sql));
            trouble.over();
            return answer;
        } catch (DataAccessException | TransactionException | FlywayException e) {
            trouble.note(e);
            // a server that was started anew knows none of them any more
            pool.getHikariPoolMXBean().softEvictConnections();
            throw new AccountsUnavailable("The database of accounts cannot be reached.", e);
        }
    }

    /**
     * Changes within one transaction: all of it, or nothing.
     *
     * @throws AccountsUnavailable if nothing could be changed
     */
    void change(Consumer<JdbcClient> change) {
        ask(client -> {
            change.accept(client);
            return true;
        });
    }

    /** Of several portals that do so at once, Flyway lets one go first. */
    private static void migrate(HikariDataSource pool) {
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    @Override
    public void close() {
        pool.close();
    }
}
