// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures;

import java.util.Optional;

/** Two versions in an address: {@code 2022-09-07T11:34:35Z..2023-01-01T00:00:00Z}. */
public record VersionRange(String before, String after) {

    static final String STOPS = "..";

    /** The two versions; empty if this names one. */
    public static Optional<VersionRange> of(String named) {
        int stops = named.indexOf(STOPS);
        return stops < 0
                ? Optional.empty()
                : Optional.of(new VersionRange(named.substring(0, stops), named.substring(stops + STOPS.length())));
    }
}
