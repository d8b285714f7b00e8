// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.tlog;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where the files of a log lie. What was written can be lost, or be there in part, until {@link #sync} returns; what was replaced is there whole, before
 * or after. One writer at a time; any number of readers, in other processes too.
 *
 * <p>Every method throws {@link java.io.UncheckedIOException} if the file system fails; then what was not synced before is in no known state.
 */
public interface Storage {

    /** The whole file; empty if there is none. */
    Optional<byte[]> read(String path);

    /**
     * A part of a file; empty if there is no such file.
     *
     * @param from where it begins, in bytes
     * @param length how many bytes, or fewer where the file ends before
     */
    Optional<byte[]> read(String path, long from, int length);

    /** The bytes that a file has; empty if there is no such file. */
    OptionalLong length(String path);

    /**
     * The paths of all files that are there, in no order.
     *
     * @param folder below which, such as {@code tile}; empty for all
     */
    List<String> paths(String folder);

    /** Writes a file, in place of any before. */
    void write(String path, byte[] content);

    /** Makes everything durable that was written or deleted so far. */
    void sync();

    /** Writes a file that is seen whole, before or after, whatever fails; it is durable once {@link #sync} returns. */
    void exchange(String path, byte[] content);

    /** Writes a file that is seen whole or not at all, and makes it durable. */
    void replace(String path, byte[] content);

    /** Deletes a file, if it is there. */
    void delete(String path);

    /** Keeps every other writer out, in other processes too; empty if one is at work. A writer that is killed keeps nobody out. */
    Optional<Lock> lock();

    /** That one writer is at work and no other. */
    interface Lock extends AutoCloseable {

        /** Lets the next one in. */
        @Override
        void close();
    }
}
