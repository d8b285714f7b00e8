// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.InvalidQuery;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.QueryText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of an export: a query as everywhere, and a parameter of its own.
 *
 * @param query its order is passed over
 * @param statusAt the moment at which the column {@code status} is derived
 */
record ExportQuestion(Query query, Instant statusAt) {

    static final String STATUS_AT = "statusAt";

    /**
     * Reads one.
     *
     * @param parameters decoded names and values; those of an export are taken out
     * @param now the moment of status if the question names none
     * @throws InvalidQuery naming a parameter that is wrong
     */
    static ExportQuestion of(Map<String, List<String>> parameters, QueryText<Ad> queries, Instant now) {
        String statusAt = single(STATUS_AT, parameters);
        return new ExportQuestion(
                queries.parse(parameters).query().withSort(null),
                statusAt == null ? now.truncatedTo(ChronoUnit.SECONDS) : moment(statusAt));
    }

    /** The same as a query string that says its moment. */
    String written(QueryText<Ad> queries) {
        String asked = queries.print(query);
        return (asked.isEmpty() ? "" : asked + '&') + STATUS_AT + '=' + statusAt;
    }

    /** The one value of a parameter, which is taken out; null if it is not there. */
    private static @Nullable String single(String name, Map<String, List<String>> parameters) {
        List<String> values = parameters.remove(name);
        if (values != null && values.size() > 1) {
            throw new InvalidQuery(name, "'" + name + "' is given " + values.size() + " times. Give it once.");
        }
        return values == null ? null : values.getFirst();
    }

    private static Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new InvalidQuery(STATUS_AT, "'" + STATUS_AT + "' must be a moment, such as 2026-11-22T10:15:30Z.");
        }
    }
}
