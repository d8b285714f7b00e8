// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.index.Catalog;
import eu.vitrine.catalog.index.RecordIndex;
import eu.vitrine.catalog.search.RecordSearch;
import java.time.InstantSource;
import java.util.Map;

/**
 * A catalogue on an OpenSearch cluster, each kind of record in indices of its own. Any number of processes read it while one writes. Immutable and
 * thread-safe; connections are opened only by what it hands out.
 */
public final class OpenSearchCatalog implements Catalog {

    private final Settings settings;
    private final InstantSource clock;

    private OpenSearchCatalog(Settings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Names a catalogue; nothing is connected yet.
     *
     * @param addresses URLs of the cluster's nodes or of what stands before them, with commas between them
     * @param environment variables that say how to sign in and how to make indices; see {@code docs/configuration.md}
     * @param clock tells the moment of a question, at which status is derived, and of a commit
     * @throws eu.vitrine.catalog.index.InvalidSetting naming the variable whose value cannot be used
     */
    public static OpenSearchCatalog at(String addresses, Map<String, String> environment, InstantSource clock) {
        return new OpenSearchCatalog(Settings.of(addresses, environment), clock);
    }

    @Override
    public <R> RecordSearch<R> search(Schema<R> schema) {
        return new OpenSearchSearch<>(schema, new Cluster(settings), clock);
    }

    @Override
    public <R> RecordIndex<R> index(Schema<R> schema) {
        return new OpenSearchIndex<>(schema, settings, clock);
    }
}
