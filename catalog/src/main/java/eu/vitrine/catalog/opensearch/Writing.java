// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.search.CatalogUnavailable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Gathers changes and sends them, a few batches at a time. Used by one thread, on which refusals are told. */
final class Writing implements AutoCloseable {

    private static final int MOST_AT_ONCE = 4;

    private final Consumer<Collection<String>> kept;
    private final Bulk bulk;
    private final ExecutorService sending = Executors.newVirtualThreadPerTaskExecutor();
    private final Deque<Sent> underWay = new ArrayDeque<>();
    private Batch batch = new Batch();

    /** @param kept takes the ids of records whose changes were made, on any thread, before they count as made */
    Writing(Bulk bulk, Consumer<Collection<String>> kept) {
        this.bulk = bulk;
        this.kept = kept;
    }

    private record Sent(Batch batch, Future<List<Runnable>> refusals) {}

    void add(String index, Batch.Change change) {
        batch.add(change);
        if (batch.full()) {
            flush(index);
        }
    }

    private void flush(String index) {
        while (underWay.size() >= MOST_AT_ONCE) {
            await(underWay.removeFirst());
        }
        Batch full = batch;
        batch = new Batch();
        underWay.add(new Sent(full, sending.submit(() -> send(index, full))));
    }

    private List<Runnable> send(String index, Batch full) {
        List<Operation> operations =
                full.changes().stream().map(Batch.Change::operation).toList();
        Map<Operation, String> refused = bulk.send(index, operations);
        List<String> made = new ArrayList<>();
        List<Runnable> refusals = new ArrayList<>();
        for (Batch.Change change : full.changes()) {
            String reason = refused.get(change.operation());
            if (reason == null) {
                made.add(change.id());
            } else {
                refusals.add(() -> change.refused().accept(reason));
            }
        }
        kept.accept(made);
        return refusals;
    }

    /** Waits until nothing is under way that concerns these records. */
    void settle(String index, Collection<String> ids) {
        boolean concerned = !Collections.disjoint(batch.ids(), ids)
                || underWay.stream().anyMatch(sent -> !Collections.disjoint(sent.batch.ids(), ids));
        if (concerned) {
            drain(index);
        }
    }

    /** Sends what is gathered, and waits for all of it. */
    void drain(String index) {
        if (!batch.changes().isEmpty()) {
            flush(index);
        }
        while (!underWay.isEmpty()) {
            await(underWay.removeFirst());
        }
    }

    private static void await(Sent sent) {
        try {
            sent.refusals.get().forEach(Runnable::run);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CatalogUnavailable("Interrupted while writing.", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new CatalogUnavailable("Writing failed: " + e.getCause(), e);
        }
    }

    /** Drops what is gathered, and waits until nothing is under way. */
    @Override
    public void close() {
        sending.close();
    }
}
