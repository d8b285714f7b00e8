// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.dump;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where dumps are published, each in a folder that is named for its day. One writer at a time. */
final class DumpFolder implements AutoCloseable {

    static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final String UNFINISHED = ".unfinished";
    private static final String REPLACED = ".replaced";
    private static final String LOCK = ".lock";

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private DumpFolder(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /** Makes the folder if it is missing; empty if another writer is at work there. What a broken run left is deleted. */
    static Optional<DumpFolder> open(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lock(channel);
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        DumpFolder opened = new DumpFolder(folder, channel, lock);
        delete(folder.resolve(REPLACED));
        delete(folder.resolve(UNFINISHED));
        return Optional.of(opened);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // in this process
        }
    }

    /** The days of which there is a dump, the oldest first. */
    List<LocalDate> days() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(path -> path.getFileName().toString())
                    .filter(name -> DAY.matcher(name).matches())
                    .sorted()
                    .map(LocalDate::parse)
                    .toList();
        }
    }

    /** Where the dump of a day is, or would be. */
    Path of(LocalDate day) {
        return folder.resolve(day.toString());
    }

    /** An empty folder for what is not yet published. */
    Path unfinished() throws IOException {
        Path path = folder.resolve(UNFINISHED);
        delete(path);
        return Files.createDirectory(path);
    }

    /** Publishes what is finished as the dump of this day, and deletes the one before. */
    void publish(LocalDate day) throws IOException {
        Path target = of(day);
        Path replaced = folder.resolve(REPLACED);
        if (Files.exists(target)) {
            Files.move(target, replaced, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(folder.resolve(UNFINISHED), target, StandardCopyOption.ATOMIC_MOVE);
        delete(replaced);
    }

    /** Drops what is not finished. */
    void drop() throws IOException {
        delete(folder.resolve(UNFINISHED));
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(path)) {
            inside.sorted(Comparator.reverseOrder()).forEach(one -> {
                try {
                    Files.delete(one);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
