// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import eu.vitrine.catalog.archive.locator.LocatorWriter;
import eu.vitrine.catalog.archive.payload.Payload;
import eu.vitrine.catalog.archive.payload.Payloads;
import eu.vitrine.catalog.archive.tlog.Storage;
import eu.vitrine.catalog.archive.tlog.Tile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Asks the locator where to look, and then looks, at each bundle of payloads once. All payloads must have been written. */
final class Located implements Occurrences {

    private final Storage storage;
    private final LocatorWriter locator;
    private final long size;

    /** @param size of the history, what is not yet committed included */
    Located(Storage storage, LocatorWriter locator, long size) {
        this.storage = storage;
        this.locator = locator;
        this.size = size;
    }

    @Override
    public List<Long> of(Collection<Earlier> records) {
        Map<Long, List<Earlier>> perhaps = new TreeMap<>();
        for (Earlier record : records) {
            for (long index : locator.find(record.kind(), record.id())) {
                if (index < record.index()) {
                    perhaps.computeIfAbsent(index, first -> new ArrayList<>()).add(record);
                }
            }
        }
        return confirmed(perhaps);
    }

    private List<Long> confirmed(Map<Long, List<Earlier>> perhaps) {
        List<Long> confirmed = new ArrayList<>();
        perhaps.keySet().stream()
                .map(index -> index / Tile.FULL)
                .distinct()
                .forEach(bundle -> Payloads.each(storage, size, bundle, (place, payload) -> {
                    long index = bundle * Tile.FULL + place;
                    List<Earlier> records = perhaps.getOrDefault(index, List.of());
                    if (payload.filter(held -> isOfAny(held, records)).isPresent()) {
                        confirmed.add(index);
                    }
                }));
        return confirmed;
    }

    private static boolean isOfAny(Payload payload, List<Earlier> records) {
        if (records.isEmpty()) {
            return false;
        }
        Event event = Event.read(payload.text());
        return records.stream()
                .anyMatch(record ->
                        event.kind().equals(record.kind()) && event.id().equals(record.id()));
    }
}
