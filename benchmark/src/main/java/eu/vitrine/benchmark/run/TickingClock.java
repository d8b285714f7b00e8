// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.run;

import eu.vitrine.benchmark.corpus.Corpus;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A clock that goes on by a millisecond each time somebody looks at it, from noon of the day of the ads: no two questions are asked at one moment, as among people, and
 * yet all peers answer alike, since ads start and end at midnight. Thread-safe.
 */
final class TickingClock implements InstantSource {

    private final AtomicLong millis = new AtomicLong(
            Corpus.TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC).toEpochMilli());

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(millis.incrementAndGet());
    }
}
