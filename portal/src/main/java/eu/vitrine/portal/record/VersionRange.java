// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record;

import java.util.Optional;

/** Two versions in an address, {@code 2.0.0..3.1.0}: names of versions hold no two full stops in a row. */
public record VersionRange(String before, String after) {

    /** What stands between them. */
    public static final String STOPS = "..";

    /** The two versions; empty if this names one. */
    public static Optional<VersionRange> of(String named) {
        int stops = named.indexOf(STOPS);
        return stops < 0
                ? Optional.empty()
                : Optional.of(new VersionRange(named.substring(0, stops), named.substring(stops + STOPS.length())));
    }
}
