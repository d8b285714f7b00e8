// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.guard;

import io.github.bucket4j.TimeMeter;
import java.time.InstantSource;

/** The time by which shares grow back: that of the portal. Thread-safe. */
public record BucketTime(InstantSource clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
        return clock.millis() * 1_000_000;
    }

    @Override
    public boolean isWallClockBased() {
        return true;
    }
}
