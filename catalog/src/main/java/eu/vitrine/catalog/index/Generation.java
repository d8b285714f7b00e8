// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.index;

import eu.vitrine.catalog.ArchivePosition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue being written. Not thread-safe. Closing rolls back what was not committed.
 *
 * <p>Records enter through {@link Acceptance}, which decides what an input means; this is only how an engine keeps them.
 */
public interface Generation<R> extends AutoCloseable {

    /**
     * Keeps the record in the place of any with its id.
     *
     * @param refused told why, on the thread that writes and at the latest during {@link #commit}, if the engine cannot keep the record: then what
     *     stood in its place stays
     */
    void put(R record, Consumer<String> refused);

    /**
     * Keeps a record that no engine refuses.
     *
     * @throws IllegalArgumentException now or during {@link #commit}, if this one does
     */
    default void put(R record) {
        put(record, reason -> {
            throw new IllegalArgumentException(reason);
        });
    }

    /** Forgets the record of this id, if there is one. */
    void delete(String id);

    /** The records of these ids, including what was put and not yet committed; ids that are not there are left out. */
    Map<String, R> find(Collection<String> ids);

    /**
     * The records whose keyword field holds one of these values, including what was put and not yet committed, in no order.
     *
     * @param field the name of a keyword field
     */
    List<R> holding(String field, Collection<String> values);

    /** Carries out everything so far: when this returns, all has been told that the engine refuses of it. */
    void settle();

    /**
     * Makes everything so far durable; it is found by new searches when this returns.
     *
     * @param position how far in the history of an archive the records have come with this commit; null if no archive keeps them
     */
    void commit(@Nullable ArchivePosition position);

    /** Makes durable what no archive keeps. */
    default void commit() {
        commit(null);
    }

    /** How far in the history of an archive the last commit has come; empty if no archive keeps the records. */
    Optional<ArchivePosition> position();

    /** Counts the records that the last commit shows. */
    long records();

    /** Rolls back what was not committed, and lets the next writer in. */
    @Override
    void close();
}
