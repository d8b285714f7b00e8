// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.FacetValues;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import tools.jackson.databind.JsonNode;

/**
 * Counts a field of exact values. Each shard tells only its most frequent values, so on several shards a sum can lack what a shard did not tell; the
 * cluster says how much that can be at most, and a deeper round makes every shard tell more until nothing can change the answer.
 *
 * @param chosen values that are listed whatever their count
 * @param among the records to count
 * @param prefix how the folded form of a value must start; null for all values
 * @param depth how many values each shard tells
 */
record KeywordCount(
        String name,
        int size,
        SortedSet<String> chosen,
        Query among,
        @Nullable String prefix,
        Depth depth) implements FacetCount {

    private static final String VALUES = "values";
    private static final String CHOSEN = "chosen";

    /** From round to round; past the last, the facet says that it is approximate. */
    enum Depth {
        FEW(1_000, 1_000),
        DISTINCT(Facet.MOST_DISTINCT + 1, Facet.MOST_DISTINCT + 1),
        MANY(Facet.MOST_DISTINCT + 1, 60_000),
        ALL(Facet.MOST_DISTINCT + 1, 400_000);

        private final int told;
        private final int byEachShard;

        Depth(int told, int byEachShard) {
            this.told = told;
            this.byEachShard = byEachShard;
        }
    }

    @Override
    public Aggregation aggregation() {
        Aggregation values = Aggregation.of(count -> count.terms(terms -> {
            terms.field(IndexFields.values(name)).size(depth.told).shardSize(depth.byEachShard);
            return prefix == null
                    ? terms.showTermDocCountError(true)
                    : terms.showTermDocCountError(true).include(only -> only.regexp(FacetKey.startingWith(prefix)));
        }));
        return Aggregation.of(count -> {
            Aggregation.Builder.ContainerBuilder counted = count.filter(among).aggregations(VALUES, values);
            return chosen.isEmpty() ? counted : counted.aggregations(CHOSEN, ofChosen());
        });
    }

    private Aggregation ofChosen() {
        List<String> keys = chosen.stream().map(FacetKey::of).toList();
        return Aggregation.of(count -> count.terms(
                terms -> terms.field(IndexFields.values(name)).size(keys.size()).include(only -> only.terms(keys))));
    }

    @Override
    public Optional<Facet> read(JsonNode counted) {
        Told told = Told.of(counted.path(VALUES));
        boolean last = depth == Depth.ALL;
        if (!last && !(told.certain(size) && told.distinct().known())) {
            return Optional.empty();
        }
        FacetValues values = new FacetValues(size);
        Set<String> missing = new TreeSet<>(chosen);
        offer(told, missing, values);
        offer(Told.of(counted.path(CHOSEN)).only(missing), missing, values);
        missing.forEach(value -> values.offer(new Facet.Value(value, 0, true)));
        return Optional.of(values.facet(name, told.distinct().number(), !told.certain(size)));
    }

    /** Offers what was told, and takes the values that were chosen from those still missing. */
    private static void offer(Told told, Set<String> missing, FacetValues values) {
        for (Told.Value counted : told.values()) {
            String value = FacetKey.value(counted.key());
            values.offer(new Facet.Value(value, counted.count(), missing.remove(value)));
        }
    }

    @Override
    public FacetCount deeper() {
        return new KeywordCount(name, size, chosen, among, prefix, Depth.values()[depth.ordinal() + 1]);
    }
}
