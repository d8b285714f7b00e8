// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.search.CatalogUnavailable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.indices.AliasDefinition;
import org.opensearch.client.opensearch.indices.IndexSettings;
import org.opensearch.client.opensearch.indices.get_alias.IndexAliases;
import org.opensearch.client.opensearch.indices.update_aliases.Action;

/** The indices of one kind of record: one for each generation, and the alias that shows one of them. */
final class Generations {

    /** Long enough for any value that a person looks up. */
    private static final int LONGEST_PATTERN = 10_000;

    private final Cluster cluster;
    private final Names names;

    Generations(Cluster cluster, Names names) {
        this.cluster = cluster;
        this.names = names;
    }

    Names names() {
        return names;
    }

    /** What is seen now; empty if nothing was ever committed with this table of fields. */
    Optional<Commit> current() {
        return current(aliases());
    }

    private Optional<Commit> current(Map<String, IndexAliases> aliases) {
        return aliases.entrySet().stream()
                .map(entry -> commit(entry.getKey(), entry.getValue().aliases().get(names.alias())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The generation that is seen, whatever its table of fields. */
    Optional<Commit> ofAnyVersion() {
        return ofAnyVersion(aliases());
    }

    private static Optional<Commit> ofAnyVersion(Map<String, IndexAliases> aliases) {
        return aliases.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().aliases().values().stream().map(alias -> commit(entry.getKey(), alias)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Commit> commit(String index, @Nullable AliasDefinition alias) {
        Query filter = alias == null ? null : alias.filter();
        return Optional.ofNullable(filter).map(shown -> Commit.of(index, shown));
    }

    /** Whether anything of the catalogue is there, of whatever kind. */
    boolean exist() {
        return !cluster.ask(client -> client.indices().getAlias(get -> get.index(names.catalog())))
                .result()
                .isEmpty();
    }

    /**
     * What is seen now, and refuses what another version made from another table of fields. One look decides, so a first commit that falls into it is
     * never taken for another version's.
     */
    Optional<Commit> checked() {
        Map<String, IndexAliases> aliases = aliases();
        Optional<Commit> current = current(aliases);
        if (current.isEmpty() && ofAnyVersion(aliases).isPresent()) {
            throw new CatalogUnavailable(
                    "The catalogue at " + cluster.settings() + " was made by another version of Vitrine. "
                            + "Build it again from itself with the indexer's 'rebuild', or from your exports with 'ingest --rebuild'.",
                    null);
        }
        return current;
    }

    private Map<String, IndexAliases> aliases() {
        return cluster.ask(client -> client.indices().getAlias(get -> get.index(names.generations())))
                .result();
    }

    /** An index for a new generation, not yet seen. */
    String create(Schema<?> schema, long ticket) {
        String index = names.index(ticket);
        cluster.ask(client -> client.indices()
                .create(create ->
                        create.index(index).mappings(Mapping.of(schema)).settings(settings())));
        return index;
    }

    private IndexSettings settings() {
        Settings configured = cluster.settings();
        IndexSettings.Builder settings = new IndexSettings.Builder()
                .numberOfShards(configured.shards())
                .refreshInterval(interval -> interval.time(configured.refreshInterval()))
                .maxRegexLength(LONGEST_PATTERN);
        return configured.replicas().contains("-")
                ? settings.autoExpandReplicas(configured.replicas()).build()
                : settings.numberOfReplicas(Integer.parseInt(configured.replicas()))
                        .build();
    }

    /** Lets a commit be seen in the place of whatever is seen now, in one step. */
    void show(OpenSearchClient client, Commit commit) throws java.io.IOException {
        Action add = Action.of(action -> action.add(
                alias -> alias.index(commit.index()).alias(names.alias()).filter(commit.filter())));
        List<Action> removals =
                client.indices().getAlias(get -> get.index(names.generations())).result().entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(commit.index()))
                        .flatMap(entry -> entry.getValue().aliases().keySet().stream()
                                .map(alias -> removal(entry.getKey(), alias)))
                        .toList();
        client.indices().updateAliases(update -> update.actions(removals).actions(add));
    }

    private static Action removal(String index, String alias) {
        return Action.of(action -> action.remove(remove -> remove.index(index).alias(alias)));
    }

    /** Deletes every generation but this: replaced ones, and what a killed writer left unfinished. */
    void deleteOthers(@Nullable String kept) {
        List<String> others = aliases().keySet().stream()
                .filter(index -> !Objects.equals(index, kept))
                .toList();
        if (!others.isEmpty()) {
            cluster.ask(client -> client.indices().delete(delete -> delete.index(others)));
        }
    }
}
