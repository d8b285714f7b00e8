// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Something that has to succeed once before anything else is done. Whoever comes meanwhile waits for it; if it fails, they fail with it and do not try
 * one after the other, and whoever comes later tries again. Thread-safe.
 */
final class FirstUse {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Runnable preparation;
    private final ReentrantLock turn = new ReentrantLock();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile boolean done;

    FirstUse(Runnable preparation) {
        this.preparation = preparation;
    }

    /** @throws CannotCreateTransactionException if it failed while the caller waited, or takes too long; besides what the preparation throws */
    void prepare() {
        if (done) {
            return;
        }
        int failuresBefore = failures.get();
        takeTurn();
        try {
            if (failures.get() != failuresBefore) {
                throw new CannotCreateTransactionException("It could not be opened.");
            }
            prepareOnce();
        } finally {
            turn.unlock();
        }
    }

    private void prepareOnce() {
        if (done) {
            return;
        }
        try {
            preparation.run();
            done = true;
        } finally {
            if (!done) {
                failures.incrementAndGet();
            }
        }
    }

    private void takeTurn() {
        try {
            if (turn.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new CannotCreateTransactionException("It is still being opened.");
    }
}
