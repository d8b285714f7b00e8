// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.failures;

import java.time.Duration;

/** An address asks for more than its share. */
public final class TooManyRequests extends RuntimeException {

    private final String key;
    private final Duration wait;

    /**
     * @param key the key of the words that say so
     * @param wait after how long it may ask again
     */
    public TooManyRequests(String key, Duration wait) {
        super(key);
        this.key = key;
        this.wait = wait;
    }

    /** The key of the words that say so. */
    public String key() {
        return key;
    }

    /** After how long it may ask again. */
    public Duration retryAfter() {
        return wait;
    }
}
