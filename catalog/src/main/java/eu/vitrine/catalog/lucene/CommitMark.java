// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexFileNames;
import org.jspecify.annotations.Nullable;

/**
 * By what a commit is known to be the newest, without reading anything: the file that names the generation is the same, the commit's own file is still
 * there (the next commit deletes it), and the next one's is not.
 *
 * @param own null if nothing was ever committed
 * @param next null likewise
 */
record CommitMark(
        Pointer pointer, @Nullable Path own, @Nullable Path next) {

    /**
     * The file that names the generation, as it was; it is only ever replaced.
     *
     * @param key tells it from any file that takes its place; null if there is none
     */
    record Pointer(
            Path file, @Nullable Object key, @Nullable FileTime time) {

        static Pointer of(Generations generations) throws IOException {
            Path file = generations.pointer();
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return new Pointer(file, attributes.fileKey(), attributes.lastModifiedTime());
            } catch (NoSuchFileException e) {
                return new Pointer(file, null, null);
            }
        }
    }

    static CommitMark of(Pointer pointer, @Nullable DirectoryReader reader, @Nullable Path generation)
            throws IOException {
        if (reader == null || generation == null) {
            return new CommitMark(pointer, null, null);
        }
        IndexCommit commit = reader.getIndexCommit();
        String next = IndexFileNames.fileNameFromGeneration(IndexFileNames.SEGMENTS, "", commit.getGeneration() + 1);
        return new CommitMark(pointer, generation.resolve(commit.getSegmentsFileName()), generation.resolve(next));
    }

    /** Whether it still is. Where nothing was ever committed, one has to look. */
    boolean isNewest(Generations generations) throws IOException {
        return own != null
                && next != null
                && pointer.equals(Pointer.of(generations))
                && Files.exists(own)
                && !Files.exists(next);
    }
}
