// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.guard;

import eu.vitrine.portal.PortalProperties.Limits;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** What one address may still ask for. Thread-safe. */
final class Share {

    private final Bucket pages;
    private final Bucket assets;
    private final Bucket bytes;
    private final AtomicInteger exports = new AtomicInteger();

    Share(Limits limits, TimeMeter time) {
        long factor = limits.assetsFactor();
        pages = bucket(limits.burst(), limits.requestsPerSecond(), time);
        assets = bucket(limits.burst() * factor, limits.requestsPerSecond() * factor, time);
        bytes = bucket(
                limits.exportBurst().toBytes(), limits.exportBytesPerSecond().toBytes(), time);
    }

    private static Bucket bucket(long capacity, long perSecond, TimeMeter time) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .withCustomTimePrecision(time)
                .build();
    }

    /** Takes one page or call; else says how long to wait. */
    Optional<Duration> page() {
        return take(pages);
    }

    /** Takes one script, picture or the like; else says how long to wait. */
    Optional<Duration> asset() {
        return take(assets);
    }

    /** How long to wait until earlier exports are paid for; empty if they are. */
    Optional<Duration> debt() {
        return duration(bytes.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    /** Takes bytes of an export, into debt if need be: what was begun is finished. */
    void spend(long count) {
        bytes.consumeIgnoringRateLimits(count);
    }

    /** How many exports run. */
    AtomicInteger exports() {
        return exports;
    }

    private static Optional<Duration> take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return duration(probe.getNanosToWaitForRefill());
    }

    private static Optional<Duration> duration(long nanos) {
        return nanos == 0 ? Optional.empty() : Optional.of(Duration.ofNanos(nanos));
    }
}
