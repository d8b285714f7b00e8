// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.catalog.search.InvalidQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How results are laid out. It stands in the address of the page and means nothing to programs. */
public enum ResultLayout {
    CARDS,
    LIST,
    TABLE;

    /** The name of the parameter. */
    public static final String PARAMETER = "view";

    /** Its value in addresses. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that an address names; cards, if it names none or one that there is not. */
    static ResultLayout of(Map<String, List<String>> parameters) {
        List<String> named = parameters.getOrDefault(PARAMETER, List.of());
        return Arrays.stream(values())
                .filter(layout -> named.equals(List.of(layout.value())))
                .findFirst()
                .orElse(CARDS);
    }

    /** @throws InvalidQuery if the address names one that there is not */
    static void check(Map<String, List<String>> parameters) {
        List<String> named = parameters.getOrDefault(PARAMETER, List.of());
        if (!named.isEmpty() && !named.equals(List.of(of(parameters).value()))) {
            throw new InvalidQuery(PARAMETER, "'" + PARAMETER + "' must be cards, list or table.");
        }
    }
}
