// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import java.io.InputStream;
import java.util.function.Consumer;

/** A format in which records come in. Stateless and thread-safe. */
@FunctionalInterface
public interface RecordSource {

    /**
     * Reads an input to its end, or as far as it can be read, in bounded memory. What cannot be read is handed over as such, at its place, and
     * never ends the reading of what follows.
     *
     * @param input decompressed; not closed
     * @param records takes each record in the order of the input
     */
    void read(InputStream input, Consumer<RawRecord> records);
}
