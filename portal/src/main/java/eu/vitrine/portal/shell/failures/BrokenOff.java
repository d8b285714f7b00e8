// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.failures;

import eu.vitrine.catalog.search.Unanswered;
import java.io.IOException;
import org.apache.coyote.CloseNowException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An answer that ends before its end. The server closes the connection at once, so that nobody takes the part for the whole. */
public final class BrokenOff {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenOff.class);

    private BrokenOff() {}

    /** The receiver went away: nothing to tell anybody. */
    public static IOException byReceiver(Exception cause) {
        return new CloseNowException(cause);
    }

    /** It failed here, which is noted. */
    public static IOException byFailure(String place, Exception cause) {
        if (cause instanceof Unanswered) {
            LOG.warn("{} broke off, because the catalogue cannot answer", place);
        } else {
            LOG.error("{} broke off", place, Nameless.of(cause));
        }
        return new CloseNowException(cause);
    }
}
