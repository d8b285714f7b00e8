// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until the test moves it. Thread-safe. */
public final class SettableClock implements InstantSource {

    private volatile Instant now = ManyAds.MOMENT;

    @Override
    public Instant instant() {
        return now;
    }

    /** Moves it on. */
    public synchronized void pass(Duration time) {
        now = now.plus(time);
    }
}
