// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A place from which records are read, once. Not thread-safe. */
public final class Input {

    private final String name;
    private final long size;
    private final Opening opening;
    private long consumed;

    private Input(String name, long size, Opening opening) {
        this.name = name;
        this.size = size;
        this.opening = opening;
    }

    private interface Opening {
        InputStream open() throws IOException;
    }

    /** A file; what it is called is what reports call it. */
    public static Input file(Path path) {
        return new Input(path.toString(), path.toFile().length(), () -> Files.newInputStream(path));
    }

    /** A stream that is there already, such as standard input. */
    public static Input stream(String name, InputStream stream) {
        return new Input(name, 0, () -> stream);
    }

    /** Why a file cannot be read; empty if nothing is seen to be wrong. */
    public static Optional<String> obstacle(Path path) {
        if (!Files.exists(path)) {
            return Optional.of("There is no file " + path + ".");
        }
        if (Files.isDirectory(path)) {
            return Optional.of(path + " is a directory. Name the files in it.");
        }
        return Files.isReadable(path) ? Optional.empty() : Optional.of("This user may not read " + path + ".");
    }

    /** What people call it. */
    public String name() {
        return name;
    }

    /** How many bytes are stored; 0 if that cannot be known. */
    public long size() {
        return size;
    }

    /** How many of them were read so far. */
    public long consumed() {
        return consumed;
    }

    /** The content, decompressed; closed by the caller. */
    public InputStream open() throws IOException {
        return Compression.undo(new FilterInputStream(opening.open()) {
            @Override
            public int read() throws IOException {
                int value = super.read();
                consumed += value < 0 ? 0 : 1;
                return value;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int count = super.read(target, offset, length);
                consumed += Math.max(0, count);
                return count;
            }
        });
    }
}
