// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.view;

import eu.vitrine.catalog.archive.ArchiveWriter;
import eu.vitrine.catalog.archive.Event;
import eu.vitrine.catalog.search.CatalogUnavailable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An archive that is written on a thread of its own, so that an engine need not wait while events are written as JSON, hashed and compressed. They are
 * appended in their order; used by one thread.
 */
final class Appending implements AutoCloseable {

    private static final int MOST_WAITING = 5_000;

    private final ArchiveWriter writer;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("archive").factory());
    private final Semaphore room = new Semaphore(MOST_WAITING);
    private volatile @Nullable RuntimeException failure;

    Appending(ArchiveWriter writer) {
        this.writer = writer;
    }

    /** Appends an event that is made when its turn comes; what goes wrong with it is told by the next call of anything here. */
    void add(Supplier<Event> event) {
        check();
        room.acquireUninterruptibly();
        thread.execute(() -> {
            try {
                append(event);
            } finally {
                room.release();
            }
        });
    }

    private void append(Supplier<Event> event) {
        if (failure == null) {
            try {
                writer.append(event.get());
            } catch (RuntimeException e) {
                failure = e;
            }
        }
    }

    private void check() {
        RuntimeException failed = failure;
        if (failed != null) {
            Unwritable.attempt(() -> {
                throw failed;
            });
        }
    }

    /** Carries this out once everything was appended, and waits for it. */
    <T> T after(Function<ArchiveWriter, T> work) {
        try {
            return thread.submit(() -> {
                        check();
                        return Unwritable.attempt(() -> work.apply(writer));
                    })
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CatalogUnavailable("Interrupted while the archive was written.", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failed ? failed : new IllegalStateException(e.getCause());
        }
    }

    /** Forgets what was not committed. */
    @Override
    public void close() {
        thread.close();
        writer.close();
    }
}
