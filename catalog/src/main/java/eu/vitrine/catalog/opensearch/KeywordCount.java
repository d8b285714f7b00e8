// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.FacetValues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch._types.aggregations.TermsAggregation;
import tools.jackson.databind.JsonNode;

/**
 * Counts a field of exact values. Each shard tells only its most frequent values, so on several shards a sum can lack what a shard did not tell; the
 * cluster says how much that can be at most, and a deeper round makes every shard tell more until nothing can change the answer.
 *
 * @param chosen values that are listed whatever their count
 * @param prefix how the folded form of a value must start; null for all values
 * @param depth how many values each shard tells
 * @param depths told which depth was enough
 */
record KeywordCount(
        String name,
        int size,
        SortedSet<String> chosen,
        @Nullable String prefix,
        Depth depth,
        Depths depths) implements FacetCount {

    /** Values that were chosen, whatever their count. */
    private static final String CHOSEN = "chosen:";
    /** All values, which are only numbered. */
    private static final String ALL = "all:";
    /** How many these are. */
    private static final String NUMBER = "number:";

    /** What a cluster leaves out of its answer, so that values that are only numbered do not travel. */
    static final String LEFT_OUT = "-aggregations." + ALL + "*.buckets,-aggregations.*." + ALL + "*.buckets";

    @Override
    public Map<String, Aggregation> aggregations() {
        Map<String, Aggregation> parts = new HashMap<>();
        parts.put(name, values(depth.told(size), depth.byEachShard(size)));
        if (numbered()) {
            int most = Depth.DISTINCT.told(size);
            parts.put(ALL + name, values(most, most));
            parts.put(
                    NUMBER + name,
                    Aggregation.of(count -> count.statsBucket(
                            stats -> stats.bucketsPath(path -> path.single(ALL + name + ">_count")))));
        }
        if (!chosen.isEmpty()) {
            parts.put(CHOSEN + name, ofChosen());
        }
        return parts;
    }

    @Override
    public boolean numbered() {
        return depth == Depth.NUMBERED;
    }

    private Aggregation values(int told, int byEachShard) {
        TermsAggregation.Builder terms = new TermsAggregation.Builder()
                .field(IndexFields.values(name))
                .size(told)
                .shardSize(byEachShard);
        TermsAggregation built = prefix == null
                ? terms.showTermDocCountError(true).build()
                : terms.showTermDocCountError(true)
                        .include(only -> only.regexp(FacetKey.startingWith(prefix)))
                        .build();
        return built.toAggregation();
    }

    private Aggregation ofChosen() {
        List<String> keys = chosen.stream().map(FacetKey::of).toList();
        return Aggregation.of(count -> count.terms(
                terms -> terms.field(IndexFields.values(name)).size(keys.size()).include(only -> only.terms(keys))));
    }

    @Override
    public Optional<Facet> read(JsonNode counted) {
        Told told = Told.of(counted.path(name));
        boolean certain = numbered() ? told.whole() : told.certain(size);
        Told.Distinct distinct = numbered()
                ? Told.of(counted.path(ALL + name))
                        .distinct(counted.path(NUMBER + name).path("count").asInt())
                : told.distinct();
        if (depth != Depth.ALL && !(certain && distinct.known())) {
            return Optional.empty();
        }
        depths.need(name, depth);
        FacetValues values = new FacetValues(size);
        Set<String> missing = new TreeSet<>(chosen);
        offer(told, missing, values);
        offer(Told.of(counted.path(CHOSEN + name)).only(missing), missing, values);
        missing.forEach(value -> values.offer(new Facet.Value(value, 0, true)));
        return Optional.of(values.facet(name, distinct.number(), !certain));
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
        return new KeywordCount(name, size, chosen, prefix, depth.deeper(), depths);
    }
}
