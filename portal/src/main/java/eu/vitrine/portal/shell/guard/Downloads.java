// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.guard;

import eu.vitrine.portal.PortalProperties;
import eu.vitrine.portal.shell.failures.TooManyRequests;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Lets an address download: so many exports at once, and so many bytes in the long run. Whoever is over that is refused before the first
 * byte; an export that was begun is always finished. Thread-safe.
 */
@Component
public class Downloads {

    private static final Duration UNTIL_ONE_ENDS = Duration.ofSeconds(10);

    private final Shares shares;
    private final int atOnce;

    Downloads(Shares shares, PortalProperties properties) {
        this.shares = shares;
        this.atOnce = properties.limits().exportsAtOnce();
    }

    /**
     * Begins a download.
     *
     * @throws TooManyRequests if the address has to wait
     */
    public Download begin(HttpServletRequest request) {
        Share share = shares.of(request);
        share.debt().ifPresent(wait -> {
            throw new TooManyRequests("problem.429.export", wait);
        });
        if (share.exports().incrementAndGet() > atOnce) {
            share.exports().decrementAndGet();
            throw new TooManyRequests("problem.429.exportsAtOnce", UNTIL_ONE_ENDS);
        }
        return new Download(share);
    }

    /** A download that runs. Not thread-safe. */
    public static final class Download implements AutoCloseable {

        private static final long STEP = 64 * 1024;

        private final Share share;
        private long unpaid;

        private Download(Share share) {
            this.share = share;
        }

        /** Counts bytes that were sent. */
        public void sent(long bytes) {
            unpaid += bytes;
            if (unpaid >= STEP) {
                pay();
            }
        }

        @Override
        public void close() {
            pay();
            share.exports().decrementAndGet();
        }

        private void pay() {
            if (unpaid > 0) {
                share.spend(unpaid);
                unpaid = 0;
            }
        }
    }
}
