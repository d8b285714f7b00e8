// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opensearch.client.opensearch._types.query_dsl.BoolQuery;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;

/** The versions of records that a commit shows, or the next one will, as its writer sees them. Thread-safe. */
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

    /** The records that hold one of these values, as the next commit will show them; what was written must have been refreshed. */
    List<R> holding(Position position, String field, Collection<String> values) {
        Query holding = Clauses.terms(
                IndexFields.values(field), values.stream().map(FacetKey::of).toList());
        List<R> found = new ArrayList<>();
        Shown.export(
                cluster,
                position.index(),
                shown(holding, position.ticket()),
                json -> found.add(schema.codec().read(json)));
        return found;
    }

    private static Query shown(Query query, long ticket) {
        return new BoolQuery.Builder()
                .filter(query)
                .filter(Clauses.upTo(IndexFields.SINCE, ticket))
                .filter(Clauses.above(IndexFields.UNTIL, ticket))
                .build()
                .toQuery();
    }

    /** Counts the records that the last commit shows. */
    long count(Position position) throws Trouble {
        SearchRequest request = new SearchRequest.Builder()
                .query(shown(Query.of(query -> query.matchAll(all -> all)), position.base()))
                .size(0)
                .trackTotalHits(total -> total.enabled(true))
                .build();
        return cluster.search(position.index(), Map.of(), request).total();
    }

    private List<Found> versions(Position position, Collection<String> ids) {
        if (!position.shown() || ids.isEmpty()) {
            return List.of();
        }
        SearchRequest request = new SearchRequest.Builder()
                .query(shown(Clauses.terms(IndexFields.ID, ids), position.base()))
                .size(ids.size())
                .trackTotalHits(total -> total.enabled(false))
                .build();
        return patience.with(() -> cluster.search(position.index(), Map.of(), request))
                .hits();
    }
}
