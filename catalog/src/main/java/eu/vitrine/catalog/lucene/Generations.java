// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.search.CatalogUnavailable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one kind of record: a Lucene index for each generation, and the file {@code CURRENT}, which names the one that is read. A
 * generation becomes current by one atomic rename, so a reader sees the old one or the new one, whole.
 */
final class Generations {

    private static final String CURRENT = "CURRENT";
    private static final String PREFIX = "generation-";

    private final Path catalog;
    private final Path folder;

    Generations(Path catalog, String kind) {
        this.catalog = catalog;
        this.folder = catalog.resolve(kind);
    }

    Path catalog() {
        return catalog;
    }

    Path folder() {
        return folder;
    }

    /** The current generation; empty if there was never a commit. */
    Optional<Path> current() throws IOException {
        if (!Files.isDirectory(catalog)) {
            throw new CatalogUnavailable(
                    "There is no catalogue at " + catalog + ". Make one with the indexer, or name another.", null);
        }
        try {
            return Optional.of(folder.resolve(Files.readString(pointer()).strip()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** The file that names the current generation. */
    Path pointer() {
        return folder.resolve(CURRENT);
    }

    /** A folder for a new generation, not yet current. */
    Path create() throws IOException {
        long highest = generations().stream()
                .mapToLong(path -> Long.parseLong(path.getFileName().toString().substring(PREFIX.length())))
                .max()
                .orElse(0);
        return Files.createDirectory(folder.resolve(PREFIX + (highest + 1)));
    }

    /** Makes a generation current, durably. */
    void makeCurrent(Path generation) throws IOException {
        Path next = folder.resolve(CURRENT + ".next");
        Files.writeString(next, generation.getFileName() + "\n");
        IOUtils.fsync(next, false);
        Files.move(next, pointer(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        IOUtils.fsync(folder, true);
    }

    /** Deletes every generation but this: replaced ones, and what a killed writer left unfinished. Open readers keep their files. */
    void deleteOthers(@Nullable Path kept) throws IOException {
        for (Path generation : generations()) {
            if (!generation.equals(kept)) {
                delete(generation);
            }
        }
    }

    private List<Path> generations() throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> path.getFileName().toString().matches(PREFIX + "[0-9]{1,18}"))
                    .toList();
        }
    }

    private static void delete(Path tree) throws IOException {
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                Files.deleteIfExists(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
