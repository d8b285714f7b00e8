// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.search.CatalogUnavailable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.search.Pit;

/**
 * Reads everything that matches from one unchanging view. The cluster keeps such a view in memory and refuses more than a few hundred, so few are
 * open at once, and only for as long as somebody reads.
 */
final class PointInTime {

    private static final String KEPT = "5m";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Semaphore FEW = new Semaphore(8, true);

    private PointInTime() {}

    /** Takes a page of hits. */
    interface Taker {
        void take(List<Found> hits);
    }

    /** @param index an index, or an alias with its filter */
    static void read(Cluster cluster, String index, Query query, Taker taker) {
        enter(cluster);
        try {
            String id = cluster.ask(
                            client -> client.createPit(view -> view.index(index).keepAlive(time -> time.time(KEPT))))
                    .pitId();
            try {
                pages(cluster, id, query, taker);
            } finally {
                cluster.ask(client -> client.deletePit(view -> view.pitId(id)));
            }
        } finally {
            FEW.release();
        }
    }

    private static void pages(Cluster cluster, String id, Query query, Taker taker) {
        PageSize sizes = new PageSize();
        int size = PageSize.FIRST;
        List<Found> hits = page(cluster, request(id, query, size, List.of()));
        while (!hits.isEmpty()) {
            taker.take(hits);
            boolean last = hits.size() < size;
            List<FieldValue> place =
                    List.of(FieldValue.of(hits.getLast().place().getFirst().asLong()));
            size = sizes.after(hits);
            hits = last ? List.of() : page(cluster, request(id, query, size, place));
        }
    }

    /** @param after the place of the last hit of the page before; empty for the first */
    private static SearchRequest request(String id, Query query, int size, List<FieldValue> after) {
        SearchRequest.Builder request = new SearchRequest.Builder()
                .pit(new Pit.Builder().id(id).keepAlive(KEPT).build())
                .query(query)
                .sort(HitOrder.by("_shard_doc", SortOrder.Asc))
                .trackTotalHits(total -> total.enabled(false))
                .size(size);
        return (after.isEmpty() ? request : request.searchAfter(after)).build();
    }

    private static List<Found> page(Cluster cluster, SearchRequest request) {
        try {
            return cluster.search("", Map.of(), request).hits();
        } catch (Trouble e) {
            throw new CatalogUnavailable(e.getMessage(), e);
        }
    }

    private static void enter(Cluster cluster) {
        try {
            if (!FEW.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new CatalogUnavailable(
                        "Too many exports read from " + cluster.settings().name() + " at once. Try again in a minute.",
                        null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CatalogUnavailable("The export was interrupted before it began.", e);
        }
    }
}
