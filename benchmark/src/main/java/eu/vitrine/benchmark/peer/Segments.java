// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** The segments of a Lucene index on disk, whoever wrote it. */
public final class Segments {

    private Segments() {}

    /** Makes one of all, and keeps what the last commit notes about itself. Nobody may write meanwhile. */
    public static void merge(Path index) {
        try (Directory directory = FSDirectory.open(index);
                IndexWriter writer = new IndexWriter(
                        directory, new IndexWriterConfig().setOpenMode(IndexWriterConfig.OpenMode.APPEND))) {
            writer.forceMerge(1);
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException("The segments in " + index + " cannot be merged", e);
        }
    }
}
