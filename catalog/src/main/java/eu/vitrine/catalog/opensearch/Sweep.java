// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.search.CatalogUnavailable;
import java.util.List;
import java.util.function.Function;
import org.opensearch.client.opensearch._types.query_dsl.BoolQuery;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/** Takes away what is not seen: changes that were not committed, and versions that were replaced. Nothing that is seen changes by it. */
final class Sweep<R> {

    private final Cluster cluster;
    private final Schema<R> schema;
    private final Bulk bulk;
    private final Versions versions;

    Sweep(Cluster cluster, Schema<R> schema, Bulk bulk, Versions versions) {
        this.cluster = cluster;
        this.schema = schema;
        this.bulk = bulk;
        this.versions = versions;
    }

    /** Undoes what was written after a commit. */
    void undo(Commit commit) {
        refresh(commit.index());
        Query later = Clauses.above(IndexFields.SINCE, commit.ticket());
        each(commit, later, hit -> new Operation(hit.id(), versions.next(), null));
        RecordDocuments<R> documents = new RecordDocuments<>(schema);
        Query replacedLater = new BoolQuery.Builder()
                .filter(Clauses.upTo(IndexFields.SINCE, commit.ticket()))
                .filter(Clauses.above(IndexFields.UNTIL, commit.ticket()))
                .filter(Clauses.upTo(IndexFields.UNTIL, IndexFields.FOREVER - 1))
                .build()
                .toQuery();
        each(commit, replacedLater, hit -> {
            R record = hit.read(schema);
            byte[] document = documents.of(record, Position.since(hit.id()), IndexFields.FOREVER);
            return new Operation(hit.id(), versions.next(), document);
        });
        refresh(commit.index());
    }

    /**
     * Deletes what a commit and those before it have replaced. Searches that still look at the commit before do not miss it: the cluster lets it
     * vanish with its next refresh, which is part of the next commit.
     */
    void purge(Commit commit) {
        Query replaced = Clauses.upTo(IndexFields.UNTIL, commit.ticket());
        each(commit, replaced, hit -> new Operation(hit.id(), versions.next(), null));
    }

    private void each(Commit commit, Query query, Function<Found, Operation> change) {
        PointInTime.read(cluster, commit.index(), query, hits -> {
            List<Operation> changes = hits.stream().map(change).toList();
            bulk.send(commit.index(), changes).values().stream().findFirst().ifPresent(reason -> {
                throw new CatalogUnavailable(
                        "The catalogue at " + cluster.settings() + " cannot be tidied up: " + reason, null);
            });
        });
    }

    private void refresh(String index) {
        cluster.ask(client -> client.indices().refresh(refresh -> refresh.index(index)));
    }
}
