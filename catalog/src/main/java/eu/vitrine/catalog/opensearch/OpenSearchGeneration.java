// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.ArchivePosition;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.index.CatalogLocked;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.search.CatalogUnavailable;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch._types.ShardStatistics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A generation being written. Every change is a document of its own, which the alias does not show before it is committed: a new version of a record
 * that begins with this writer's ticket, and the mark on the version before that it ends with it.
 */
final class OpenSearchGeneration<R> implements Generation<R> {

    private static final Logger LOG = System.getLogger(OpenSearchGeneration.class.getName());

    /** So many are looked up in one request. */
    private static final int MOST_IDS = 1_000;

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Schema<R> schema;
    private final WriterTools<R> tools;
    private final InstantSource clock;
    private final Writing writing;
    private Position position;
    private @Nullable ArchivePosition reached;
    private boolean changed;
    private boolean replaced;

    /** @param reached how far in the history of an archive its last commit has come; null if no archive keeps the records */
    OpenSearchGeneration(
            Schema<R> schema,
            WriterTools<R> tools,
            Position position,
            @Nullable ArchivePosition reached,
            InstantSource clock) {
        this.schema = schema;
        this.tools = tools;
        this.position = position;
        this.reached = reached;
        this.clock = clock;
        this.writing = new Writing(tools.bulk(), this::replace);
    }

    @Override
    public void put(R record, Consumer<String> refused) {
        byte[] document = tools.documents().of(record, position.ticket(), IndexFields.FOREVER);
        add(schema.id().apply(record), document, refused);
    }

    @Override
    public void delete(String id) {
        add(id, RecordDocuments.deleted(position.ticket()), reason -> {
            throw new CatalogUnavailable("'" + id + "' cannot be deleted: " + reason, null);
        });
    }

    private void add(String id, byte[] document, Consumer<String> refused) {
        check();
        changed = true;
        Operation operation =
                new Operation(position.version(id), tools.versions().next(), document);
        writing.add(position.index(), new Batch.Change(id, operation, refused));
    }

    private void check() {
        tools.patience().with(() -> {
            tools.lease().check();
            return position;
        });
    }

    /** Marks the committed versions of these records; nothing is refused of what was kept before. */
    private void replace(Collection<String> ids) {
        List<Operation> marks = tools.committed().replaced(position, ids, tools.versions());
        if (!marks.isEmpty()) {
            tools.bulk().send(position.index(), marks);
        }
    }

    @Override
    public Map<String, R> find(Collection<String> ids) {
        writing.settle(position.index(), ids);
        Map<String, R> found = new HashMap<>();
        ids.stream().distinct().gather(Gatherers.windowFixed(MOST_IDS)).forEach(some -> find(some, found));
        return found;
    }

    private void find(List<String> ids, Map<String, R> found) {
        List<String> rest = new ArrayList<>(ids);
        if (changed) {
            for (JsonNode document : uncommitted(ids)) {
                if (document.path("found").asBoolean(false)) {
                    take(Found.of(document), rest, found);
                }
            }
        }
        found.putAll(tools.committed().find(position, rest));
    }

    private JsonNode uncommitted(List<String> ids) {
        ObjectNode request = MAPPER.createObjectNode();
        ArrayNode versions = request.putArray("ids");
        ids.forEach(id -> versions.add(position.version(id)));
        byte[] body = MAPPER.writeValueAsBytes(request);
        return tools.patience()
                .with(() -> tools.cluster().post("/" + position.index() + "/_mget", Map.of(), body, "application/json"))
                .path("docs");
    }

    private void take(Found version, List<String> rest, Map<String, R> found) {
        String id = version.id().substring(0, version.id().lastIndexOf('@'));
        rest.remove(id);
        if (version.record() != null) {
            found.put(id, version.read(schema));
        }
    }

    @Override
    public List<R> holding(String field, Collection<String> values) {
        writing.drain(position.index());
        tools.patience().with(this::refresh);
        return tools.committed().holding(position, field, values);
    }

    @Override
    public void settle() {
        writing.drain(position.index());
    }

    @Override
    public Optional<ArchivePosition> position() {
        return Optional.ofNullable(reached);
    }

    @Override
    public long records() {
        if (!position.shown()) {
            return 0;
        }
        return tools.patience().with(() -> tools.committed().count(position));
    }

    @Override
    public void commit(@Nullable ArchivePosition now) {
        check();
        settle();
        if (!changed && position.shown() && Objects.equals(now, reached)) {
            return;
        }
        Commit commit =
                new Commit(position.index(), position.ticket(), clock.instant().truncatedTo(ChronoUnit.MILLIS), now);
        long next = tools.patience().with(() -> {
            refresh();
            return tools.lease().ticket(position.ticket());
        });
        tools.patience()
                .with(() -> tools.cluster().attempt(client -> {
                    tools.generations().show(client, commit);
                    return commit;
                }));
        replaced |= position.shown();
        position = position.committed(next);
        reached = now;
        changed = false;
    }

    /** Lets searches find what was written. */
    private Position refresh() throws Trouble {
        return tools.cluster().attempt(client -> {
            checkAll(client.indices()
                    .refresh(refresh -> refresh.index(position.index()))
                    .shards());
            return position;
        });
    }

    private static void checkAll(ShardStatistics shards) throws IOException {
        if (shards.failed() > 0) {
            throw new IOException(shards.failed() + " shards cannot be refreshed");
        }
    }

    @Override
    public void close() {
        writing.close();
        try {
            tools.lease().confirm();
            tidy();
            tools.lease().release();
        } catch (Trouble | CatalogUnavailable | CatalogLocked e) {
            tools.lease().close();
            LOG.log(Level.WARNING, "The next writer will tidy up: " + e.getMessage());
        } finally {
            tools.cluster().close();
        }
    }

    private void tidy() {
        Commit last = new Commit(position.index(), position.base(), clock.instant(), reached);
        if (!position.shown()) {
            tools.generations()
                    .deleteOthers(tools.generations()
                            .ofAnyVersion()
                            .map(Commit::index)
                            .orElse(null));
        } else if (changed) {
            tools.sweep().undo(last);
        }
        if (replaced) {
            tools.sweep().purge(last);
        }
    }
}
