// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.engine;

import eu.vitrine.catalog.index.Catalog;
import eu.vitrine.catalog.lucene.LuceneCatalog;
import eu.vitrine.catalog.opensearch.OpenSearchCatalog;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Opens catalogues by their name, which is the same everywhere: the directory of an embedded one, or the address of a cluster. */
public final class Engines {

    private static final Pattern ADDRESS = Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE);

    private Engines() {}

    /**
     * Names a catalogue; nothing is opened yet.
     *
     * @param name a directory; or a URL of a cluster, or several of the same one, separated by commas
     * @param environment how to reach a cluster: {@code VITRINE_OPENSEARCH_…}, of which nothing is ever printed; how much a search of a directory may
     *     take: {@code VITRINE_LUCENE_…}
     * @param clock tells the moment of a question, and of a commit to a directory
     * @throws InvalidPathException if it is the name of neither
     * @throws eu.vitrine.catalog.index.InvalidSetting naming the variable whose value cannot be used
     */
    public static Catalog open(String name, Map<String, String> environment, InstantSource clock) {
        return directory(name)
                .<Catalog>map(directory -> new LuceneCatalog(directory.path(), environment, clock))
                .orElseGet(() -> OpenSearchCatalog.at(name, environment, clock));
    }

    /**
     * The directory of an embedded catalogue; empty if the name is that of a cluster.
     *
     * @throws InvalidPathException if it is the name of neither
     */
    public static Optional<CatalogDirectory> directory(String name) {
        return ADDRESS.matcher(name).matches() ? Optional.empty() : Optional.of(new CatalogDirectory(Path.of(name)));
    }
}
