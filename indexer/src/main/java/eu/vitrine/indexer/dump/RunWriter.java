// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.dump;

import com.github.luben.zstd.ZstdOutputStreamNoFinalizer;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a sorted run. */
final class RunWriter implements AutoCloseable {

    private static final int LEVEL = 1;

    private final DataOutputStream out;

    RunWriter(Path file) throws IOException {
        this.out = new DataOutputStream(
                new BufferedOutputStream(new ZstdOutputStreamNoFinalizer(Files.newOutputStream(file), LEVEL)));
    }

    void write(StateSort.Last last) throws IOException {
        out.writeBoolean(true);
        out.writeUTF(last.id());
        out.writeLong(last.position());
        out.writeInt(last.record().length);
        out.write(last.record());
    }

    @Override
    public void close() throws IOException {
        out.writeBoolean(false);
        out.close();
    }
}
