// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexWriter;

/**
 * Makes documents and adds them to an index on all processors, which Lucene lets several threads do at once. Documents do not come to lie in the order in which
 * they were handed in. For one thread, which is told what comes of it.
 */
final class Additions implements AutoCloseable {

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    /** Enough that nobody runs out of work, and few enough for records of any size. */
    private static final int MOST_WAITING = 4 * PROCESSORS;

    private final ExecutorService workers = Executors.newFixedThreadPool(
            PROCESSORS, Thread.ofPlatform().daemon().name("indexing-", 1).factory());
    private final Deque<Addition> waiting = new ArrayDeque<>();

    private record Addition(String id, Future<?> done, Consumer<String> refused) {}

    /**
     * Adds a document, at the latest when {@link #finish} returns; after those of the same id that were handed in before.
     *
     * @param adding makes and adds it; an {@link IllegalArgumentException} says that Lucene cannot index it
     * @param refused told why Lucene cannot
     */
    void add(String id, Callable<?> adding, Consumer<String> refused) throws IOException {
        if (waiting.stream().anyMatch(addition -> addition.id.equals(id))) {
            finish();
        } else if (waiting.size() >= MOST_WAITING) {
            finish(waiting.remove());
        }
        waiting.add(new Addition(id, workers.submit(adding), refused));
    }

    /** Waits until all is added. */
    void finish() throws IOException {
        while (!waiting.isEmpty()) {
            finish(waiting.remove());
        }
    }

    /** Writes segments of what is held in memory on all processors too: a commit by itself writes one after the other. */
    void flush(IndexWriter writer) throws IOException {
        finish();
        for (int processor = 0; processor < PROCESSORS; processor++) {
            waiting.add(new Addition("", workers.submit(() -> flushed(writer)), why -> {
                throw new IllegalStateException(why); // no document is at fault
            }));
        }
        finish();
    }

    private static int flushed(IndexWriter writer) throws IOException {
        int segments = 0;
        while (writer.flushNextBuffer()) {
            segments++;
        }
        return segments;
    }

    private static void finish(Addition addition) throws IOException {
        try {
            addition.done.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while documents were added", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IllegalArgumentException wrong ->
                    addition.refused.accept("Lucene cannot index it: " + wrong.getMessage());
                case IOException broken -> throw broken;
                case RuntimeException failed -> throw failed;
                case null, default -> throw new IllegalStateException("a document could not be added", e);
            }
        }
    }

    /** Returns when nobody adds anything any more. */
    @Override
    public void close() {
        workers.close();
    }
}
