// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.lucene.column.Segments;
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
 * whichever process; a look asks the file system about three names, and nobody waits for anybody while nothing is new.
 */
final class Snapshots implements AutoCloseable {

    private static final int ATTEMPTS = 20;

    private final Generations generations;
    private final String fingerprint;
    private final Segments segments;
    private final ReentrantLock refreshing = new ReentrantLock();
    private volatile @Nullable Seen seen;
    private volatile boolean closed;

    Snapshots(Generations generations, String fingerprint, Segments segments) {
        this.generations = generations;
        this.fingerprint = fingerprint;
        this.segments = segments;
    }

    /** A question that is put to a snapshot. */
    interface Question<T> {
        T answer(Snapshot snapshot) throws IOException;
    }

    /** The newest snapshot, and by what it is known that there is no newer one. */
    private record Seen(Snapshot snapshot, @Nullable Path generation, CommitMark mark) {}

    /** Puts a question to the newest commit, which stays open until it is answered. */
    <T> T ask(Question<T> question) {
        try {
            Snapshot snapshot = use();
            try {
                segments.memory().question();
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
        Seen last = seen;
        return last != null && !closed && last.mark.isNewest(generations) && last.snapshot.tryUse()
                ? last.snapshot
                : useNewest();
    }

    private Snapshot useNewest() throws IOException {
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
                return refresh(seen);
            } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
                throw e;
            } catch (IOException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** The marks are read before what they stand for: if something changes between, it is looked at once more. */
    private Snapshot refresh(@Nullable Seen last) throws IOException {
        CommitMark.Pointer pointer = CommitMark.Pointer.of(generations);
        Path current = generations.current().orElse(null);
        Snapshot next = last != null && Objects.equals(current, last.generation)
                ? newer(last.snapshot)
                : current == null ? Snapshot.empty(segments) : open(current);
        seen = new Seen(next, current, CommitMark.of(pointer, next.reader(), current));
        if (last != null && last.snapshot != next) {
            last.snapshot.release();
        }
        return next;
    }

    private Snapshot newer(Snapshot last) throws IOException {
        DirectoryReader newer = last.reader() == null ? null : DirectoryReader.openIfChanged(last.reader());
        return newer == null ? last : Snapshot.of(newer, segments);
    }

    private Snapshot open(Path current) throws IOException {
        FSDirectory directory = FSDirectory.open(current);
        Snapshot.check(directory, fingerprint, generations.catalog());
        return Snapshot.of(DirectoryReader.open(directory), segments);
    }

    @Override
    public void close() {
        refreshing.lock();
        try {
            closed = true;
            Seen last = seen;
            if (last != null) {
                last.snapshot.release();
                seen = null;
            }
        } catch (IOException e) {
            throw new CatalogUnavailable(
                    "The catalogue at " + generations.catalog() + " cannot be closed: " + e.getMessage(), e);
        } finally {
            refreshing.unlock();
        }
    }
}
