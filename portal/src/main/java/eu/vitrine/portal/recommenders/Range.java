// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import java.util.Optional;

/** Two versions in an address, {@code 2.0.0..3.1.0}: names of versions hold no two full stops in a row. */
public record Range(String before, String after) {

    private static final String STOPS = "..";

    /** The two versions; empty if this is one. */
    public static Optional<Range> of(String named) {
        int stops = named.indexOf(STOPS);
        return stops < 0
                ? Optional.empty()
                : Optional.of(new Range(named.substring(0, stops), named.substring(stops + STOPS.length())));
    }
}
