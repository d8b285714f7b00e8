// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.engine.CatalogDirectory;
import eu.vitrine.catalog.engine.Engines;
import eu.vitrine.catalog.index.Catalog;
import eu.vitrine.catalog.lucene.LuceneCatalog;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The catalogue that a command works on: named the same way everywhere, as a directory or as a URL. */
final class CatalogOption {

    @Option(
            names = "--catalog",
            required = true,
            paramLabel = "CATALOG",
            defaultValue = "${env:VITRINE_CATALOG}",
            description =
                    "The catalogue: a directory, or the URL of an OpenSearch cluster. Default: what the environment variable VITRINE_CATALOG says.")
    private String name = "";

    /** As it was typed. */
    String name() {
        return name;
    }

    /** The directory; empty for a cluster. */
    Optional<CatalogDirectory> directory() {
        return Engines.directory(name);
    }

    /** The catalogue, to which the first writer makes what is missing; nothing is opened yet. */
    Catalog open(Surroundings around) {
        return Engines.open(name, around.environment(), around.clock());
    }

    /** The catalogue of a command that copies files. */
    LuceneCatalog files(Surroundings around) {
        CatalogDirectory directory = directory()
                .orElseThrow(
                        () -> new WrongUsage(
                                "The catalogue " + name
                                        + " is a cluster, whose backups are its own snapshots. See docs/scaling.md, or name a directory."));
        return new LuceneCatalog(directory.path(), around.clock());
    }
}
