// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.receipt;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.archive.Archive;
import eu.vitrine.catalog.index.Catalog;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.receipt.Hits;
import eu.vitrine.catalog.receipt.Receipt;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.search.RecordSearch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A search that was done again.
 *
 * @param hits what it found now
 * @param missing how many records of that state can no longer be read, because they were erased
 * @param erased when, why and under which rule events of that state were erased
 */
public record Again(Hits hits, long missing, List<Erased> erased) {

    /** Erasures that were announced together; {@code events} counts those of the state that was searched. */
    public record Erased(Instant at, String rule, String reason, long events) {}

    /** Copies the list. */
    public Again {
        erased = List.copyOf(erased);
    }

    /**
     * Does it again.
     *
     * @param archive at its last checkpoint
     * @param empty a catalogue to be filled, whose clock stands at the moment of the receipt
     * @throws eu.vitrine.catalog.search.InvalidQuery if this version does not understand the query
     */
    public static <R> Again search(Schema<R> schema, Receipt receipt, Archive archive, Catalog empty) {
        Query query = new QueryText<>(schema).parse(receipt.query()).query();
        StateOf<R> state;
        try (Generation<R> generation = empty.index(schema).rebuild()) {
            state = new StateOf<>(schema, receipt.position(), generation);
            archive.replay(0, state);
            generation.commit();
        }
        List<String> ids = new ArrayList<>();
        try (RecordSearch<R> search = empty.search(schema)) {
            search.export(
                    query, json -> ids.add(schema.id().apply(schema.codec().read(json))));
            return new Again(Hits.of(ids), state.there() - search.holdings().records(), state.erased());
        }
    }

    /** Whether it found what the receipt says. */
    public boolean confirms(Receipt receipt) {
        return hits.equals(receipt.hits());
    }

    /** Whether what was erased can be all that makes the difference: some are missing, none is new. */
    public boolean canBeErasure(Receipt receipt) {
        long fewer = receipt.hits().count() - hits.count();
        return fewer > 0 && fewer <= missing;
    }
}
