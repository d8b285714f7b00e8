// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.dump;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import eu.vitrine.indexer.dump.StateSort.Last;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A sorted run of which the first is looked at before it is taken. */
final class RunReader implements AutoCloseable {

    private final Source source;
    private @Nullable Last head;

    /** Where the next comes from; null after the last. */
    private interface Source extends AutoCloseable {
        @Nullable
        Last next() throws IOException;

        @Override
        default void close() throws IOException {}
    }

    private RunReader(Source source) throws IOException {
        this.source = source;
        this.head = source.next();
    }

    /** One that is still in memory. */
    static RunReader of(Iterator<Last> run) throws IOException {
        return new RunReader(() -> run.hasNext() ? run.next() : null);
    }

    static RunReader of(Path file) throws IOException {
        DataInputStream in = new DataInputStream(
                new BufferedInputStream(new ZstdInputStreamNoFinalizer(Files.newInputStream(file))));
        return new RunReader(new Source() {
            @Override
            public @Nullable Last next() throws IOException {
                return in.readBoolean() ? read(in) : null;
            }

            @Override
            public void close() throws IOException {
                in.close();
            }
        });
    }

    private static Last read(DataInputStream in) throws IOException {
        String id = in.readUTF();
        long position = in.readLong();
        byte[] record = new byte[in.readInt()];
        in.readFully(record);
        return new Last(id, position, record);
    }

    boolean hasHead() {
        return head != null;
    }

    Last head() {
        return Objects.requireNonNull(head, "after the last");
    }

    void advance() throws IOException {
        head = source.next();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
