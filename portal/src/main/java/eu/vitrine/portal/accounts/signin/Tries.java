// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.vitrine.portal.PortalProperties;
import eu.vitrine.portal.accounts.WithAccounts;
import eu.vitrine.portal.shell.guard.BucketTime;
import eu.vitrine.portal.shell.guard.ClientAddress;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * How often somebody may guess a password: from one address, and for one name from wherever. Only what fails counts. Kept in memory, for as many addresses
 * and names as the settings allow. Thread-safe.
 */
@WithAccounts
@Component
class Tries {

    private static final int FROM_ADDRESS = 30;
    private static final int FOR_NAME = 10;
    private static final Duration WITHIN = Duration.ofMinutes(10);
    private static final int LONGEST_NAME = 100;

    private final BucketTime time;
    private final Cache<String, Bucket> addresses;
    private final Cache<String, Bucket> names;

    Tries(PortalProperties properties, InstantSource clock) {
        this.time = new BucketTime(clock);
        this.addresses = remembered(properties.limits().addresses());
        this.names = remembered(properties.limits().addresses());
    }

    private static Cache<String, Bucket> remembered(int most) {
        return Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterAccess(WITHIN.multipliedBy(2))
                .build();
    }

    /** Takes one try; else says how long to wait. */
    Optional<Duration> take(HttpServletRequest request) {
        Optional<Duration> wait = buckets(request).stream()
                .map(bucket -> bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill())
                .max(Long::compare)
                .filter(nanos -> nanos > 0)
                .map(Duration::ofNanos);
        if (wait.isEmpty()) {
            buckets(request).forEach(bucket -> bucket.tryConsume(1));
        }
        return wait;
    }

    /** Gives the try back, because it was no guess. */
    void giveBack(HttpServletRequest request) {
        buckets(request).forEach(bucket -> bucket.addTokens(1));
    }

    private List<Bucket> buckets(HttpServletRequest request) {
        String name = Objects.requireNonNullElse(request.getParameter(Paths.NAME), "")
                .strip()
                .toLowerCase(Locale.ROOT);
        String key = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        return Stream.of(
                        addresses.get(ClientAddress.of(request), address -> bucket(FROM_ADDRESS)),
                        names.get(key, kept -> bucket(FOR_NAME)))
                .toList();
    }

    private Bucket bucket(int tries) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, WITHIN))
                .withCustomTimePrecision(time)
                .build();
    }
}
