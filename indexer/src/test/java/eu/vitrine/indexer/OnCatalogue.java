// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.engine.Engines;
import eu.vitrine.catalog.search.Hit;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs commands on one catalogue of one engine, and asks what became of it.
 *
 * @param name as {@code --catalog} takes it
 * @param folder for the files that commands read and write
 */
record OnCatalogue(String name, Map<String, String> environment, Path folder) {

    Ran run(String command, Object... more) {
        return Ran.commandIn(
                environment,
                Stream.concat(Stream.of(command, "--catalog", name), Stream.of(more))
                        .toArray());
    }

    /** Takes lines in; the rejected ones are in {@link #rejects}. */
    Ran ingest(String format, String... lines) {
        try {
            Path file = Files.writeString(folder.resolve("input"), String.join("\n", lines));
            return run("ingest", "--report", "json", "--format", format, "--rejects", folder.resolve("rejects"), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of the last file of rejected records. */
    List<String> rejects() {
        try {
            return Files.readAllLines(folder.resolve("rejects"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first hundred records that a query string asks for. */
    <R> List<R> ask(Schema<R> schema, String query) {
        try (RecordSearch<R> search =
                Engines.open(name, environment, InstantSource.fixed(Ran.NOW)).search(schema)) {
            SearchRequest request = new QueryText<>(schema).parse(query).withSize(100);
            return search.search(request).hits().stream().map(Hit::record).toList();
        }
    }

    /** The number of records of this kind. */
    int count(String kind) {
        return run("stats", "--report", "json").json().path(kind).intValue();
    }
}
