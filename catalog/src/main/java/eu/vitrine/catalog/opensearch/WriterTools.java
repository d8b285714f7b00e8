// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.Schema;
import java.time.Duration;

/** What a writer works with; closed by the generation that uses it. */
record WriterTools<R>(
        Cluster cluster,
        Generations generations,
        WriterLease lease,
        Patience patience,
        Bulk bulk,
        Versions versions,
        Sweep<R> sweep,
        Committed<R> committed,
        RecordDocuments<R> documents) {

    /** A cluster may be restarted under a writer: nothing is lost if it comes back within this time. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    static <R> WriterTools<R> of(
            Schema<R> schema, Cluster cluster, Generations generations, WriterLease lease, long ticket) {
        Patience patience = new Patience(LONGEST_WAIT);
        Bulk bulk = new Bulk(cluster, patience, lease);
        Versions versions = new Versions(ticket);
        return new WriterTools<>(
                cluster,
                generations,
                lease,
                patience,
                bulk,
                versions,
                new Sweep<>(cluster, schema, bulk, versions),
                new Committed<>(cluster, patience, schema),
                new RecordDocuments<>(schema));
    }
}
