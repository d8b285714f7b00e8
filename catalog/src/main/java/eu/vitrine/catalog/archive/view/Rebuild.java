// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.view;

import eu.vitrine.catalog.ArchivePosition;
import eu.vitrine.catalog.Problem;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.archive.Archive;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.index.RecordIndex;
import eu.vitrine.catalog.index.Retelling;
import eu.vitrine.catalog.index.Target;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;

/** Builds an engine again from the archive, and compares the two. */
record Rebuild<R>(Schema<R> schema, RecordIndex<R> index, Archive archive, BiConsumer<String, List<Problem>> refused) {

    Rebuilt run() {
        Holding<R> holding = new Holding<>(schema);
        try (Generation<R> generation = index.rebuild()) {
            Retelling<R> retelling = new Retelling<>(
                    schema,
                    generation,
                    (id, reason) -> refused.accept(id, List.of(new Problem("", Problem.Reason.REFUSED, reason))));
            Retold<R> retold = new Retold<>(schema, both(retelling, holding), refused);
            archive.replay(0, retold);
            retold.finish();
            retelling.settle();
            generation.settle();
            generation.commit(new ArchivePosition(archive.checkpoint().origin(), archive.size()));
        }
        return compared(holding);
    }

    private static <R> Target<R> both(Retelling<R> retelling, Holding<R> holding) {
        return new Target<>() {
            @Override
            public void put(String id, R record) {
                retelling.put(id, record);
                holding.put(id, record);
            }

            @Override
            public void delete(String id) {
                retelling.delete(id);
                holding.delete(id);
            }
        };
    }

    private Rebuilt compared(Holding<R> holding) {
        AtomicLong same = new AtomicLong();
        long shown = index.stored(json -> {
            R record = schema.codec().read(json);
            if (holding.of(record).equals(holding.states().get(schema.id().apply(record)))) {
                same.incrementAndGet();
            }
        });
        long held = holding.states().size();
        return new Rebuilt(held, Math.max(held, shown) - same.get());
    }
}
