// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until the test moves it. Thread-safe. */
public final class SettableClock implements InstantSource {

    private final AtomicReference<Instant> now = new AtomicReference<>(ManyAds.MOMENT);

    @Override
    public Instant instant() {
        return now.get();
    }

    /** Moves it on. */
    public void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }
}
