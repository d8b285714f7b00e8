// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.archive.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An ad as it was from one event on until the next.
 *
 * @param number counts from 1, the oldest
 * @param version the event
 * @param ad as it was from then on; null if it was no more, or can no longer be read
 */
public record AdVersion(
        int number, Version version, @Nullable Ad ad) {

    /** Whether the ad was taken out of the repository with this event. */
    public boolean isGone() {
        return switch (version.happening()) {
            case EXPIRED, WITHDRAWN -> true;
            case CREATED, CHANGED, CORRECTED, REMOVED, REINSTATED, ERASED, KEY -> false;
        };
    }

    /** Why, in the words of whoever brought it about; empty if nothing was said. */
    public Optional<String> reason() {
        return version instanceof Version.Held held
                ? Optional.ofNullable(held.event().reason())
                : Optional.empty();
    }
}
