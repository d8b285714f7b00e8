// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.Schema;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opensearch.client.opensearch._types.query_dsl.BoolQuery;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;

/** The versions of records that a commit shows, as its writer sees them. Thread-safe. */
final class Committed<R> {

    private final Cluster cluster;
    private final Patience patience;
    private final Schema<R> schema;

    Committed(Cluster cluster, Patience patience, Schema<R> schema) {
        this.cluster = cluster;
        this.patience = patience;
        this.schema = schema;
    }

    /** The records of these ids, of which there are no more than one request finds. */
    Map<String, R> find(Position position, Collection<String> ids) {
        return versions(position, ids).stream()
                .map(hit -> hit.read(schema))
                .collect(Collectors.toMap(schema.id(), record -> record));
    }

    /** The changes that let the records of these ids be seen only until the next commit. */
    List<Operation> replaced(Position position, Collection<String> ids, Versions versions) {
        RecordDocuments<R> documents = new RecordDocuments<>(schema);
        return versions(position, ids).stream()
                .map(hit -> {
                    R record = hit.read(schema);
                    byte[] document = documents.of(record, Position.since(hit.id()), position.ticket());
                    return new Operation(hit.id(), versions.next(), document);
                })
                .toList();
    }

    private List<Found> versions(Position position, Collection<String> ids) {
        if (!position.shown() || ids.isEmpty()) {
            return List.of();
        }
        Query shown = new BoolQuery.Builder()
                .filter(Clauses.terms(IndexFields.ID, ids))
                .filter(Clauses.upTo(IndexFields.SINCE, position.base()))
                .filter(Clauses.above(IndexFields.UNTIL, position.base()))
                .build()
                .toQuery();
        SearchRequest request = new SearchRequest.Builder()
                .query(shown)
                .size(ids.size())
                .trackTotalHits(total -> total.enabled(false))
                .build();
        return patience.with(() -> cluster.search(position.index(), Map.of(), request))
                .hits();
    }
}
