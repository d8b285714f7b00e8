// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * All files of one commit, open. A writer deletes the files of a commit as soon as it has made the next; what is open stays readable, so a copy
 * can take its time.
 *
 * @param streams by the name of the file, each at its start
 */
record CommitFiles(Map<String, InputStream> streams) implements Closeable {

    private static final int ATTEMPTS = 100;

    /** Those of the newest commit; empty if there was never one. */
    static Optional<CommitFiles> ofNewest(Generations generations) throws IOException {
        for (int attempt = 1; ; attempt++) {
            Optional<Path> current = generations.current();
            if (current.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(open(current.get()));
            } catch (NoSuchFileException | FileNotFoundException e) {
                // the writer was faster: there is a newer commit
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static CommitFiles open(Path generation) throws IOException {
        CommitFiles files = new CommitFiles(new TreeMap<>());
        try (Directory directory = FSDirectory.open(generation)) {
            for (String name : SegmentInfos.readLatestCommit(directory).files(true)) {
                files.streams.put(name, Files.newInputStream(generation.resolve(name)));
            }
            return files;
        } catch (IOException e) {
            IOUtils.closeWhileHandlingException(files);
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(streams.values());
    }
}
