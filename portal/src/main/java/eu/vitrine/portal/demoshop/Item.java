// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop;

import java.time.LocalDate;
import java.util.Map;

/**
 * Something made up that can be bought.
 *
 * @param category a key of {@link Stock#categories}
 * @param names by language; English is always there
 * @param price in cents
 * @param delivery what delivery costs, in cents
 * @param rating in tenths of stars, 10 to 50
 * @param ratings how many people rated it
 * @param reliability the share of its shop's orders that arrived well and in time, in per cent
 * @param added when it came in
 * @param days how many days delivery takes, by the countries to which it is delivered (ISO 3166)
 * @param sold how many people bought it in the last 28 days, by country
 */
public record Item(
        String id,
        String category,
        String shop,
        Map<String, String> names,
        int price,
        int delivery,
        int rating,
        int ratings,
        int reliability,
        LocalDate added,
        Map<String, Integer> days,
        Map<String, Integer> sold) {

    /** Whether it is delivered there. */
    boolean goesTo(String country) {
        return days.containsKey(country);
    }

    /** How many days delivery takes; it must go there. */
    public int daysTo(String country) {
        return days.getOrDefault(country, Integer.MAX_VALUE);
    }

    int soldIn(String country) {
        return sold.getOrDefault(country, 0);
    }

    /** Price and delivery, in cents. */
    int whole() {
        return price + delivery;
    }

    /** Its name, in English if there is none in this language. */
    public String name(String language) {
        return Stock.inLanguage(names, language);
    }
}
