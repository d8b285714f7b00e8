// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.search.Facet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the shards told of a field's values, and how far it can be trusted.
 *
 * @param values by count, the largest first, then by key
 * @param untold whether there are values that are not among these
 * @param error how often a value that no shard told can occur at most
 */
record Told(List<Value> values, boolean untold, long error) {

    /**
     * A value.
     *
     * @param error how much larger the count can be at most
     */
    record Value(String key, long count, long error) {}

    static Told of(JsonNode counted) {
        List<Value> values = new ArrayList<>();
        for (JsonNode bucket : counted.path("buckets")) {
            long error = bucket.path("doc_count_error_upper_bound").asLong(0);
            values.add(new Value(
                    bucket.path("key").asString(), bucket.path("doc_count").asLong(), error));
        }
        long others = counted.path("sum_other_doc_count").asLong(0);
        long error = counted.path("doc_count_error_upper_bound").asLong(0);
        return new Told(values, others > 0 || error > 0, error);
    }

    /** The same of some values only. */
    Told only(Set<String> wanted) {
        return new Told(
                values.stream()
                        .filter(value -> wanted.contains(FacetKey.value(value.key)))
                        .toList(),
                untold,
                error);
    }

    /** Whether nothing untold can change the counts or the order of the first so many values, nor bring another among them. */
    boolean certain(int size) {
        if (!untold) {
            return true;
        }
        if (values.size() < size || values.stream().limit(size).anyMatch(value -> value.error > 0)) {
            return false;
        }
        long least = values.get(size - 1).count;
        return least > error
                && values.stream().skip(size).allMatch(value -> value.error == 0 || value.count + value.error < least);
    }

    /** Whether every count is that of all shards, and no value that was not told occurs more often: so it is where one shard has all records. */
    boolean whole() {
        return error == 0 && values.stream().allMatch(value -> value.error == 0);
    }

    /** How many different values there are. */
    Distinct distinct() {
        return distinct(values.size());
    }

    /**
     * How many different values there are.
     *
     * @param number how many were told, whether they are among these or not
     */
    Distinct distinct(int number) {
        if (number > Facet.MOST_DISTINCT) {
            return new Distinct(true, null);
        }
        return untold ? new Distinct(false, null) : new Distinct(true, number);
    }

    /**
     * A number of values.
     *
     * @param known whether it is certain
     * @param number null if it is not known, or above {@link Facet#MOST_DISTINCT}
     */
    record Distinct(boolean known, @Nullable Integer number) {}
}
