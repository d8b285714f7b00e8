// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.ArchivePosition;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.index.RecordIndex;
import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.catalog.search.RecordSink;
import java.time.InstantSource;
import java.util.Optional;

/** Opens generations for writing. */
final class OpenSearchIndex<R> implements RecordIndex<R> {

    private final Schema<R> schema;
    private final Settings settings;
    private final Names names;
    private final InstantSource clock;

    OpenSearchIndex(Schema<R> schema, Settings settings, InstantSource clock) {
        this.schema = schema;
        this.settings = settings;
        this.names = Names.of(settings, schema);
        this.clock = clock;
    }

    @Override
    public Generation<R> update() {
        return open(false);
    }

    @Override
    public Generation<R> rebuild() {
        return open(true);
    }

    private Generation<R> open(boolean fresh) {
        Cluster cluster = new Cluster(settings);
        try {
            WriterLease lease = WriterLease.acquire(cluster, names);
            try {
                return open(cluster, lease, fresh);
            } catch (RuntimeException | Trouble e) {
                lease.giveUp();
                throw e;
            }
        } catch (Trouble e) {
            cluster.close();
            throw new CatalogUnavailable(e.getMessage(), e);
        } catch (RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    private Generation<R> open(Cluster cluster, WriterLease lease, boolean fresh) throws Trouble {
        Generations generations = new Generations(cluster, names);
        Optional<Commit> current = fresh ? generations.current() : generations.checked();
        generations.deleteOthers(generations.ofAnyVersion().map(Commit::index).orElse(null));
        long ticket =
                lease.ticket(generations.ofAnyVersion().map(Commit::ticket).orElse(0L));
        WriterTools<R> tools = WriterTools.of(schema, cluster, generations, lease, ticket);
        if (!fresh && current.isPresent() && lease.unfinished()) {
            tools.sweep().undo(current.get());
            tools.sweep().purge(current.get());
        }
        Position position = fresh || current.isEmpty()
                ? new Position(generations.create(schema, ticket), 0, ticket, false)
                : new Position(current.get().index(), current.get().ticket(), ticket, true);
        ArchivePosition reached =
                position.shown() ? current.map(Commit::position).orElse(null) : null;
        return new OpenSearchGeneration<>(schema, tools, position, reached, clock);
    }

    @Override
    public long stored(RecordSink sink) {
        try (Cluster cluster = new Cluster(settings)) {
            Generations generations = new Generations(cluster, names);
            if (!generations.exist()) {
                throw new CatalogUnavailable(
                        "There is no catalogue at " + settings + ". Make one with the indexer, or name another.", null);
            }
            Optional<Commit> current = generations.ofAnyVersion();
            return current.isEmpty()
                    ? 0
                    : Shown.export(cluster, current.get().index(), current.get().filter(), sink);
        }
    }
}
