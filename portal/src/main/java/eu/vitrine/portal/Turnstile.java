// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal;

import eu.vitrine.catalog.search.TooManyQuestions;
import eu.vitrine.portal.PortalProperties.Limits;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets so many questions to the engine at once. The next ones wait in line, as many and as long as is set, and whoever comes after them is told at once:
 * an engine that is asked everything at the same time answers nothing in time. Thread-safe; whoever waits holds no thread of the machine.
 */
final class Turnstile {

    private final Semaphore turns;
    private final Semaphore places;
    private final Duration patience;

    Turnstile(Limits limits) {
        this.turns = new Semaphore(limits.questionsAtOnce(), true);
        this.places = new Semaphore(limits.questionsAtOnce() + limits.questionsInLine());
        this.patience = limits.questionPatience();
    }

    /**
     * The answer to a question, when it is its turn. Questions must not ask others in turn.
     *
     * @throws TooManyQuestions if the line is full, or does not move
     */
    <A> A ask(Supplier<A> question) {
        if (!places.tryAcquire()) {
            throw new TooManyQuestions();
        }
        try {
            return inTurn(question);
        } finally {
            places.release();
        }
    }

    private <A> A inTurn(Supplier<A> question) {
        await();
        try {
            return question.get();
        } finally {
            turns.release();
        }
    }

    private void await() {
        try {
            if (!turns.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new TooManyQuestions();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManyQuestions();
        }
    }
}
