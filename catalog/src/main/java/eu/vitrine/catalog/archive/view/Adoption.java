// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.view;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.index.Change;
import eu.vitrine.catalog.index.RecordIndex;
import eu.vitrine.catalog.index.Target;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Makes the records that a catalogue held before it had an archive the first events of one. */
record Adoption<R>(Schema<R> schema, RecordIndex<R> index, ArchiveJournal<R> journal) {

    /**
     * Tells of each record as if it came in now.
     *
     * @param unreadable told of what another version of Vitrine wrote, and this one cannot read
     * @return how many there were
     */
    long into(Target<R> target, Consumer<String> unreadable) {
        AtomicLong adopted = new AtomicLong();
        index.stored(json -> {
            try {
                adopt(schema.codec().read(json), target);
                adopted.incrementAndGet();
            } catch (IllegalArgumentException e) {
                unreadable.accept("A record cannot be read: " + e.getMessage());
            }
        });
        return adopted.get();
    }

    private void adopt(R record, Target<R> target) {
        journal.note(new Change.Added<>(record));
        target.put(schema.id().apply(record), record);
    }
}
