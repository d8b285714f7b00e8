// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Member State in which the marketplace shows ads.
 *
 * @param share how often it is advertised in, compared with the others
 * @param languages how often an ad there is in each language
 * @param currency null where the euro is paid with
 */
record Market(
        double share,
        long population,
        Map<String, Integer> languages,
        @Nullable Currency currency,
        List<String> regions,
        List<String> cities) {

    /**
     * Another currency than the euro.
     *
     * @param rate for one euro
     * @param step prices end just below a multiple of this; 0: they end in 99 hundredths
     * @param pattern how an amount is written
     */
    record Currency(double rate, int step, String pattern) {}

    /** Regions and cities. */
    List<String> places() {
        return Stream.concat(regions.stream(), cities.stream()).toList();
    }
}
