// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.index.CatalogLocked;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Lets one writer in at a time, across generations. The operating system lets go of it when a writer is killed; the file says who holds it.
 */
final class WriterLock implements Closeable {

    private final FileChannel channel;

    private WriterLock(FileChannel channel) {
        this.channel = channel;
    }

    static WriterLock acquire(Generations generations) throws IOException {
        Path file = Files.createDirectories(generations.folder()).resolve("writer.lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new CatalogLocked(
                    "Another writer (" + Files.readString(file).strip() + ") is at work on the catalogue at "
                            + generations.catalog() + ". Wait until it has finished, or stop it.");
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(("process " + ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
        return new WriterLock(channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // this very process holds it
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
