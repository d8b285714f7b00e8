// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.rest;

import eu.vitrine.catalog.search.InvalidQuery;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.portal.search.Addresses;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the values of a field: a query as everywhere, and two parameters of its own.
 *
 * @param prefix how the values start; empty for all
 * @param size how many values, 1 to {@link SearchRequest#MOST_VALUES}
 */
record ValuesRequest(Query query, String prefix, int size) {

    static final String PREFIX = "prefix";
    static final String SIZE = "size";
    static final int LONGEST_PREFIX = 200;

    static ValuesRequest of(String queryString, Addresses<?> addresses) {
        Map<String, List<String>> parameters = QueryText.split(queryString);
        String prefix = single(PREFIX, parameters.remove(PREFIX));
        String size = single(SIZE, parameters.remove(SIZE));
        if (prefix != null && prefix.length() > LONGEST_PREFIX) {
            throw new InvalidQuery(
                    PREFIX, "The prefix is longer than " + LONGEST_PREFIX + " characters. Give the beginning of it.");
        }
        return new ValuesRequest(
                addresses.strict(parameters).query(),
                prefix == null ? "" : prefix,
                size == null ? SearchRequest.VALUES : size(size));
    }

    private static @Nullable String single(String name, @Nullable List<String> values) {
        if (values != null && values.size() > 1) {
            throw new InvalidQuery(name, "'" + name + "' is given " + values.size() + " times. Give it once.");
        }
        return values == null || values.getFirst().isEmpty() ? null : values.getFirst();
    }

    private static int size(String size) {
        int value = size.matches("[0-9]{1,4}") ? Integer.parseInt(size) : 0;
        if (value < 1 || value > SearchRequest.MOST_VALUES) {
            throw new InvalidQuery(
                    SIZE, "'" + SIZE + "' must be a whole number from 1 to " + SearchRequest.MOST_VALUES + ".");
        }
        return value;
    }
}
