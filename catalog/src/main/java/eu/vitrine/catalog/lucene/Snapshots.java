// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.search.CatalogUnavailable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Gives every question the newest commit. Looks on each question whether there is a newer one, so that what was committed is found at once, by
 * whichever process; a look costs about as much as reading one small file.
 */
final class Snapshots implements AutoCloseable {

    private static final int ATTEMPTS = 20;

    private final Generations generations;
    private final String fingerprint;
    private final ReentrantLock refreshing = new ReentrantLock();
    private @Nullable Path path;
    private @Nullable Snapshot newest;
    private boolean closed;

    Snapshots(Generations generations, String fingerprint) {
        this.generations = generations;
        this.fingerprint = fingerprint;
    }

    /** A question that is put to a snapshot. */
    interface Question<T> {
        T answer(Snapshot snapshot) throws IOException;
    }

    /** Puts a question to the newest commit, which stays open until it is answered. */
    <T> T ask(Question<T> question) {
        try {
            Snapshot snapshot = use();
            try {
                return question.answer(snapshot);
            } finally {
                snapshot.release();
            }
        } catch (IOException e) {
            throw new CatalogUnavailable(
                    "The catalogue at " + generations.catalog() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Snapshot use() throws IOException {
        refreshing.lock();
        try {
            Snapshot snapshot = refreshed();
            if (!snapshot.tryUse()) {
                throw new IllegalStateException("the newest snapshot is closed");
            }
            return snapshot;
        } finally {
            refreshing.unlock();
        }
    }

    /** The generation may be replaced, and its files deleted, while it is being opened: then there is a newer one to open. */
    private Snapshot refreshed() throws IOException {
        if (closed) {
            throw new IllegalStateException("the search is closed");
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return refresh(generations.current().orElse(null));
            } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
                throw e;
            } catch (IOException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private Snapshot refresh(@Nullable Path current) throws IOException {
        if (newest == null || !Objects.equals(current, path)) {
            return replace(current, current == null ? Snapshot.empty() : open(current));
        }
        DirectoryReader newer = newest.reader() == null ? null : DirectoryReader.openIfChanged(newest.reader());
        return newer == null ? newest : replace(current, Snapshot.of(newer));
    }

    private Snapshot open(Path current) throws IOException {
        FSDirectory directory = FSDirectory.open(current);
        Snapshot.check(directory, fingerprint, generations.catalog());
        return Snapshot.of(DirectoryReader.open(directory));
    }

    private Snapshot replace(@Nullable Path current, Snapshot next) throws IOException {
        Snapshot old = newest;
        newest = next;
        path = current;
        if (old != null) {
            old.release();
        }
        return next;
    }

    @Override
    public void close() {
        refreshing.lock();
        try {
            closed = true;
            if (newest != null) {
                newest.release();
                newest = null;
            }
        } catch (IOException e) {
            throw new CatalogUnavailable("The catalogue at " + generations.catalog() + " cannot be closed", e);
        } finally {
            refreshing.unlock();
        }
    }
}
