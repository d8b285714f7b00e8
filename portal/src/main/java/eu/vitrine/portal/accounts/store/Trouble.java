// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.store;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Tells the log what is wrong with the database: once, and not for each of a thousand readers; and that it is over. What a database says of a statement
 * can hold what somebody chose, so that is left out. Thread-safe.
 */
final class Trouble {

    private static final Logger LOG = LoggerFactory.getLogger("eu.vitrine");

    private final @Nullable String secret;
    private final AtomicReference<@Nullable String> noted = new AtomicReference<>();

    /** @param secret what must not be told; null if nothing */
    Trouble(@Nullable String secret) {
        this.secret = secret;
    }

    /** Notes why there was no answer. */
    void note(RuntimeException failure) {
        String reason = reason(failure);
        if (!reason.equals(noted.getAndSet(reason))) {
            LOG.warn("The database of accounts cannot be reached; only people who sign in are concerned: {}", reason);
        }
    }

    /** Notes that there was one. */
    void over() {
        if (noted.get() != null && noted.getAndSet(null) != null) {
            LOG.info("The database of accounts answers again.");
        }
    }

    private String reason(RuntimeException failure) {
        Throwable root = NestedExceptionUtils.getMostSpecificCause(failure);
        String kind = root instanceof SQLException sql
                ? "SQL state " + sql.getSQLState() + ", code " + sql.getErrorCode()
                : root.getClass().getSimpleName();
        boolean beforeAnyStatement = failure instanceof CannotGetJdbcConnectionException
                || failure instanceof CannotCreateTransactionException;
        return beforeAnyStatement && root.getMessage() != null ? kind + ", " + withoutSecret(root.getMessage()) : kind;
    }

    private String withoutSecret(String message) {
        return secret == null || secret.isEmpty() ? message : message.replace(secret, "…");
    }
}
