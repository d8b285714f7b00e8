// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.tlog;

import java.util.Optional;

/**
 * Where the files of a log lie. What was written can be lost, or be there in part, until {@link #sync} returns; what was replaced is there whole, before
 * or after. One writer at a time; any number of readers, in other processes too.
 *
 * <p>Every method throws {@link java.io.UncheckedIOException} if the file system fails; then what was not synced before is in no known state.
 */
public interface Storage {

    /** The whole file; empty if there is none. */
    Optional<byte[]> read(String path);

    /** Writes a file, in place of any before. */
    void write(String path, byte[] content);

    /** Makes everything durable that was written or deleted so far. */
    void sync();

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
