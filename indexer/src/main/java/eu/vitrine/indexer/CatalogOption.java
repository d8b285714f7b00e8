// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.lucene.LuceneCatalog;
import eu.vitrine.catalog.search.CatalogUnavailable;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** The catalogue that a command works on: named the same way everywhere, as a directory or as a URL. */
final class CatalogOption {

    private static final Pattern URL = Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE);

    @Option(
            names = "--catalog",
            required = true,
            paramLabel = "CATALOG",
            defaultValue = "${env:VITRINE_CATALOG}",
            description =
                    "The directory of the catalogue. Default: what the environment variable VITRINE_CATALOG says.")
    private String name = "";

    /** The directory. */
    Path directory() {
        if (URL.matcher(name).matches()) {
            throw new CatalogUnavailable(
                    "The catalogue " + name + " is a URL, and this version has no OpenSearch engine. Name a directory.",
                    null);
        }
        return Path.of(name);
    }

    /** The catalogue in it; nothing is opened yet. */
    LuceneCatalog open(InstantSource clock) {
        return new LuceneCatalog(directory(), clock);
    }
}
