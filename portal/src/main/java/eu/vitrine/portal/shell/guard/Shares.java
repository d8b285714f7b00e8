// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.vitrine.portal.PortalProperties;
import eu.vitrine.portal.PortalProperties.Limits;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** The share of every address that asked lately. As many as configured are remembered, and none for long. Thread-safe. */
@Component
class Shares {

    /** Longer than it takes to pay for a large export. */
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final Limits limits;
    private final TimeMeter time;
    private final Cache<String, Share> shares;

    Shares(PortalProperties properties, InstantSource clock) {
        this.limits = properties.limits();
        this.time = new BucketTime(clock);
        this.shares = Caffeine.newBuilder()
                .maximumSize(limits.addresses())
                .expireAfterAccess(REMEMBERED)
                .build();
    }

    /** The share of the address that sent this request. */
    Share of(HttpServletRequest request) {
        return shares.get(ClientAddress.of(request), address -> new Share(limits, time));
    }
}
