// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many an ad reached, Art. 39(2)(g) DSA. The countries concern the targeted groups and need not add up to the total; people are never
 * added across ads or countries.
 *
 * @param unit what was counted
 * @param total the total; null if only countries were published
 * @param byCountry one entry a country, in the order given
 */
public record Reach(Unit unit, @Nullable NumberRange total, List<CountryReach> byCountry) {

    /** What was counted. */
    public enum Unit {
        /** Distinct people, signed in or not: what the law asks for. */
        RECIPIENTS,
        /** Times shown; how many people that were is not published. */
        IMPRESSIONS
    }

    /**
     * The reach in one country.
     *
     * @param country ISO 3166-1 alpha-2, upper case
     */
    public record CountryReach(String country, NumberRange range) {}

    /** Copies the list, and refuses a country that stands in it twice. */
    public Reach {
        byCountry = List.copyOf(byCountry);
        if (byCountry.stream().map(CountryReach::country).distinct().count() < byCountry.size()) {
            throw new IllegalArgumentException("a country stands twice in " + byCountry);
        }
    }
}
