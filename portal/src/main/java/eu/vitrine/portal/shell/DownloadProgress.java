// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serial;
import java.io.Serializable;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How far a file is on its way to somebody who has the page open from which they took it. That page keeps it in the session
 * ({@link WatchedDownloads}); a download without such a page is told to one that nobody looks at. Thread-safe.
 */
public final class DownloadProgress implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final AtomicLong sent = new AtomicLong();
    private volatile State state = State.AWAITED;

    /** How a download stands. */
    public enum State {
        /** It has not begun. */
        AWAITED,
        /** It is being sent. */
        RUNNING,
        /** All of it was sent. */
        WHOLE,
        /** It ended before its end. */
        BROKEN
    }

    /** That of the file that this request asks for. It makes no session. */
    public static DownloadProgress of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String query = request.getQueryString();
        String address = request.getRequestURI() + (query == null ? "" : '?' + query);
        return session != null && session.getAttribute(WatchedDownloads.ATTRIBUTE) instanceof WatchedDownloads watched
                ? watched.of(address).orElseGet(DownloadProgress::new)
                : new DownloadProgress();
    }

    /** How it stands. */
    public State state() {
        return state;
    }

    /** How many records were sent since it began. */
    public long sent() {
        return sent.get();
    }

    /** Begins it, also once more. It counts as broken if it is closed before it is said to be whole. */
    public Run begin() {
        sent.set(0);
        state = State.RUNNING;
        return new Run();
    }

    /** A download that runs. */
    public final class Run implements AutoCloseable {

        private Run() {}

        /** Counts a record. */
        public void sent() {
            sent.incrementAndGet();
        }

        /** Says that all of it was sent. */
        public void whole() {
            state = State.WHOLE;
        }

        @Override
        public void close() {
            if (state == State.RUNNING) {
                state = State.BROKEN;
            }
        }
    }
}
