// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.index;

import eu.vitrine.catalog.ArchivePosition;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Is told everything that becomes of the records of one kind, before any engine shows it: the archive, or nobody. One writer at a time; not thread-safe.
 */
public interface Journal<R> extends AutoCloseable {

    /** Notes a change that the engine will keep. Changes come in the order in which they happened. */
    void note(Change<R> change);

    /** Lets go of the records that were noted so far: what has to be kept of them is written down when this returns. */
    void settle();

    /**
     * Makes everything noted so far durable.
     *
     * @param taken what was handed in since the last commit
     * @return how far the engine has come once it has committed; null if there is no archive
     */
    @Nullable
    ArchivePosition commit(Taken taken);

    /**
     * Compares what the engine shows with what was noted.
     *
     * @param shown counts the records that the engine's last commit shows
     */
    void confirm(LongSupplier shown);

    /** Forgets what was not committed, and lets the next writer in. */
    @Override
    void close();

    /** For a catalogue without an archive. */
    static <R> Journal<R> none() {
        return new Journal<>() {
            @Override
            public void note(Change<R> change) {}

            @Override
            public void settle() {}

            @Override
            public @Nullable ArchivePosition commit(Taken taken) {
                return null;
            }

            @Override
            public void confirm(LongSupplier shown) {}

            @Override
            public void close() {}
        };
    }
}
