// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.contract;

import eu.vitrine.catalog.ArchivePosition;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.index.CatalogLocked;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.index.RecordIndex;
import eu.vitrine.catalog.search.BruteForceSearch;
import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.catalog.search.Criterion;
import eu.vitrine.catalog.search.DateHistogram;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.Holdings;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.RecordSink;
import eu.vitrine.catalog.search.SearchRequest;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The smallest engine that keeps the contracts: a map, and the reference to search it. It proves that the contracts can be kept, and stands in
 * for an engine where a test is about something else. Searches are thread-safe.
 */
public final class InMemoryCatalog<R> implements RecordIndex<R>, RecordSearch<R> {

    private final String name;
    private final Schema<R> schema;
    private final InstantSource clock;
    private final AtomicBoolean locked = new AtomicBoolean();
    private volatile Map<String, R> committed = Map.of();
    private volatile @Nullable BruteForceSearch<R> search;
    private volatile @Nullable ArchivePosition position;

    /** An empty catalogue of this name. */
    public InMemoryCatalog(String name, Schema<R> schema, InstantSource clock) {
        this.name = name;
        this.schema = schema;
        this.clock = clock;
    }

    @Override
    public Generation<R> update() {
        return open(committed, position);
    }

    @Override
    public Generation<R> rebuild() {
        return open(Map.of(), null);
    }

    @Override
    public long stored(RecordSink sink) {
        return new BruteForceSearch<>(schema, committed.values(), clock, null).export(Query.ALL, sink);
    }

    private Generation<R> open(Map<String, R> records, @Nullable ArchivePosition reached) {
        if (!locked.compareAndSet(false, true)) {
            throw new CatalogLocked("Another writer is at work on " + name + ". Wait until it has finished.");
        }
        return new Draft(records, reached);
    }

    @Override
    public Page<R> search(SearchRequest request) {
        return current().search(request);
    }

    @Override
    public Optional<R> find(String id) {
        return current().find(id);
    }

    @Override
    public Facet values(Query query, String field, String prefix, int size) {
        return current().values(query, field, prefix, size);
    }

    @Override
    public DateHistogram overTime(Query query, String field) {
        return current().overTime(query, field);
    }

    @Override
    public long export(Query query, RecordSink sink) {
        return current().export(query, sink);
    }

    @Override
    public Holdings holdings() {
        Holdings holdings = current().holdings();
        return new Holdings(holdings.records(), holdings.updatedAt(), position);
    }

    @Override
    public void close() {}

    private RecordSearch<R> current() {
        BruteForceSearch<R> current = search;
        if (current == null) {
            throw new CatalogUnavailable("There is no catalogue at " + name + ". Ingest something first.", null);
        }
        return current;
    }

    /** What a writer has at hand. */
    private final class Draft implements Generation<R> {

        private final Map<String, R> records;
        private @Nullable ArchivePosition reached;
        private long shown;
        private boolean open = true;

        Draft(Map<String, R> records, @Nullable ArchivePosition reached) {
            this.records = new LinkedHashMap<>(records);
            this.shown = records.size();
            this.reached = reached;
        }

        @Override
        public void put(R record, Consumer<String> refused) {
            records.put(schema.id().apply(record), record);
        }

        @Override
        public void delete(String id) {
            records.remove(id);
        }

        @Override
        public Map<String, R> find(Collection<String> ids) {
            return records.entrySet().stream()
                    .filter(entry -> ids.contains(entry.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        @Override
        public List<R> holding(String field, Collection<String> values) {
            Query query = Query.ALL.with(new Criterion.AnyOf(field, new TreeSet<>(values)));
            List<R> found = new ArrayList<>();
            new BruteForceSearch<>(schema, records.values(), clock, null)
                    .export(query, json -> found.add(schema.codec().read(json)));
            return found;
        }

        @Override
        public void settle() {}

        @Override
        public Optional<ArchivePosition> position() {
            return Optional.ofNullable(reached);
        }

        @Override
        public long records() {
            return shown;
        }

        @Override
        public void commit(@Nullable ArchivePosition now) {
            position = now;
            reached = now;
            committed = Map.copyOf(records);
            shown = committed.size();
            search = new BruteForceSearch<>(schema, committed.values(), clock, clock.instant());
        }

        @Override
        public void close() {
            if (open) {
                open = false;
                locked.set(false);
            }
        }
    }
}
