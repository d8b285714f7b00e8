// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.ArchivePosition;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch._types.query_dsl.BoolQuery;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/**
 * A commit is the filter of an alias: it lets through the versions of records that were written up to its ticket and not replaced up to it. The
 * cluster changes an alias in one step, so every question sees one commit or the next, whole, on all shards.
 *
 * @param index the generation that it belongs to
 * @param ticket of the writer that made it; a later commit has a higher one
 * @param position how far in the history of an archive it has come; null if no archive keeps the records
 */
record Commit(
        String index,
        long ticket,
        Instant updatedAt,
        @Nullable ArchivePosition position) {

    /** What is seen of a generation. The moment of the commit and its position stand in the name of the filter, so that all change in one step. */
    Query filter() {
        return new BoolQuery.Builder()
                .queryName(ticket + " " + updatedAt + (position == null ? "" : " " + position))
                .mustNot(Clauses.above(IndexFields.SINCE, ticket))
                .mustNot(Clauses.upTo(IndexFields.UNTIL, ticket))
                .build()
                .toQuery();
    }

    /** Reads what {@link #filter} made. */
    static Commit of(String index, Query filter) {
        String[] name = String.valueOf(filter.bool().queryName()).split(" ");
        return new Commit(
                index,
                Long.parseLong(name[0]),
                Instant.parse(name[1]),
                name.length > 2 ? ArchivePosition.read(name[2]) : null);
    }
}
