// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.catalog.search.Holdings;
import eu.vitrine.catalog.search.QueryTooExpensive;
import eu.vitrine.catalog.search.RecordSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.util.ObjectBuilder;
import tools.jackson.databind.JsonNode;

/** What the alias of one kind of record shows. Says so if there is nothing to show, and why. Thread-safe. */
final class Shown {

    /** A generation may be replaced, and its index deleted, while it is asked: then there is a newer one to ask. */
    private static final int ATTEMPTS = 4;

    private final Cluster cluster;
    private final Generations generations;
    private final Map<String, String> parameters;

    Shown(Cluster cluster, Generations generations) {
        this.cluster = cluster;
        this.generations = generations;
        this.parameters = Map.of("ignore_unavailable", "true", "cancel_after_time_interval", limit().toMillis() + "ms");
    }

    private Duration limit() {
        return cluster.settings().timeLimit();
    }

    /** Asks for records alone. */
    Answer search(Function<SearchRequest.Builder, ObjectBuilder<SearchRequest>> question) {
        return search(question, Map.of());
    }

    /**
     * Asks all shards; fewer are no answer. Empty, without aggregations, where nothing of the kind was ever committed.
     *
     * @param more what to say besides the question
     */
    Answer search(Function<SearchRequest.Builder, ObjectBuilder<SearchRequest>> question, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(parameters);
        all.putAll(more);
        for (int attempt = 1; ; attempt++) {
            try {
                Answer answer = cluster.search(
                        generations.names().alias(),
                        all,
                        question.apply(new SearchRequest.Builder()).build());
                if (answer.shards() > 0 || !present()) {
                    return answer;
                }
            } catch (Trouble e) {
                if (e.cancelled()) {
                    throw new QueryTooExpensive(limit());
                }
                if (!again(e, attempt)) {
                    throw new CatalogUnavailable(e.getMessage(), e);
                }
            }
        }
    }

    private static boolean again(Trouble trouble, int attempt) {
        boolean replaced = trouble.status() == 404 || trouble.status() == 503;
        return replaced && attempt < ATTEMPTS || trouble.broken() && attempt == 1;
    }

    /** Counts facets among these records. */
    JsonNode count(Query among, FacetCounts facets) {
        return count(among, facets.aggregations(), facets.parameters());
    }

    /** Counts among these records. */
    JsonNode count(Query among, Map<String, Aggregation> counts) {
        return count(among, counts, Map.of());
    }

    private JsonNode count(Query among, Map<String, Aggregation> counts, Map<String, String> more) {
        return search(
                        search -> search.query(among)
                                .size(0)
                                .trackTotalHits(total -> total.enabled(false))
                                .aggregations(counts),
                        more)
                .counts();
    }

    /** Hands over all records that match; gives how many. */
    long export(Query matching, RecordSink sink) {
        return present() ? export(cluster, generations.names().alias(), matching, sink) : 0;
    }

    /** Hands over all records of an index, or an alias, that match; gives how many. */
    static long export(Cluster cluster, String index, Query matching, RecordSink sink) {
        AtomicLong exported = new AtomicLong();
        PointInTime.read(
                cluster,
                index,
                matching,
                hits -> hits.forEach(hit -> {
                    try {
                        sink.accept(hit.json());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e); // the taker's fault, not the catalogue's
                    }
                    exported.incrementAndGet();
                }));
        return exported.get();
    }

    Holdings holdings() {
        Optional<Commit> current = current();
        if (current.isEmpty()) {
            return new Holdings(0, null, null);
        }
        Answer all = search(search -> search.size(0).trackTotalHits(total -> total.enabled(true)));
        return new Holdings(
                all.total(), current.get().updatedAt(), current.get().position());
    }

    private boolean present() {
        return current().isPresent();
    }

    /** The commit that is seen; empty if there is a catalogue, but nothing of the kind was ever committed. */
    private Optional<Commit> current() {
        Optional<Commit> current = generations.checked();
        if (current.isEmpty() && !generations.exist()) {
            throw new CatalogUnavailable(
                    "There is no catalogue at " + cluster.settings() + ". Make one with the indexer, or name another.",
                    null);
        }
        return current;
    }
}
