// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import static org.awaitility.Awaitility.await;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.contract.WritingProcess;
import eu.vitrine.catalog.index.CatalogLocked;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.index.RecordIndex;
import eu.vitrine.catalog.search.CatalogUnavailable;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * An ingest of numbered ads on a thread of its own, a commit after each hundred. When a fault ends it, it goes on from its last commit, as an operator
 * would who starts it again.
 */
final class StubbornIngest {

    /** How many ads each commit adds. */
    static final int BATCH = 100;

    /** How many of the ads of the commit before it are put once more. */
    private static final int AGAIN = 10;

    private final RecordIndex<Ad> index;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final List<RuntimeException> interruptions = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> end;
    private volatile int accepted;

    StubbornIngest(RecordIndex<Ad> index) {
        this.index = index;
        this.end = CompletableFuture.runAsync(
                this::run, task -> Thread.ofPlatform().daemon().start(task));
    }

    private void run() {
        while (stop.getCount() > 0) {
            try (Generation<Ad> generation = index.update()) {
                while (stop.getCount() > 0) {
                    addBatch(generation);
                }
            } catch (CatalogUnavailable | CatalogLocked e) {
                interruptions.add(e);
                waitForStop(Duration.ofMillis(100));
            }
        }
    }

    private void addBatch(Generation<Ad> generation) {
        for (int number = Math.max(0, accepted - AGAIN); number < accepted + BATCH; number++) {
            generation.put(WritingProcess.ad(number));
        }
        generation.commit();
        accepted += BATCH;
    }

    private void waitForStop(Duration atMost) {
        try {
            stop.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many ads there were when the last commit returned. */
    int accepted() {
        return accepted;
    }

    /** Waits until so many commits have returned from now on. */
    void awaitCommits(int count) {
        int goal = accepted + count * BATCH;
        await().atMost(Duration.ofMinutes(3)).until(() -> end.isDone() || accepted >= goal);
        if (end.isDone()) {
            end.join();
        }
    }

    /** What ended it each time. */
    List<RuntimeException> interruptions() {
        return interruptions;
    }

    /** Lets it finish the commit that it is at. */
    int stopped() {
        stop.countDown();
        end.orTimeout(3, TimeUnit.MINUTES).join();
        return accepted;
    }
}
