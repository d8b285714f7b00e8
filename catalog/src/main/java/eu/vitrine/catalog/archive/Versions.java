// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import eu.vitrine.catalog.archive.locator.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds all that happened to a record. */
final class Versions {

    private final Locator locator;
    private final Entries entries;

    Versions(Locator locator, Entries entries) {
        this.locator = locator;
        this.entries = entries;
    }

    /** The last event of a record is never erased: where nothing of it can be read, there never was one. */
    List<Version> of(String kind, String id) {
        List<Entry> found = new ArrayList<>();
        boolean known = false;
        for (long index : locator.find(kind, id)) {
            Entry entry = entries.entry(index);
            Optional<Event> event = entry.event();
            boolean held = event.isPresent()
                    && event.get().kind().equals(kind)
                    && event.get().id().equals(id);
            if (held || event.isEmpty() && entry.leaf().kind().equals(kind)) {
                found.add(entry);
            }
            known |= held;
        }
        return known ? versions(found) : List.of();
    }

    private List<Version> versions(List<Entry> found) {
        Announced announced = new Announced(locator, entries);
        List<Version> versions = new ArrayList<>();
        long reason = Long.MAX_VALUE;
        for (Entry entry : found.reversed()) {
            versions.addFirst(version(entry, announced, reason));
            if (erasesWhatWasBefore(entry.leaf().happening())) {
                reason = entry.index();
            }
        }
        return versions;
    }

    /** @param reason the next event after it, because of which it may have been erased */
    private static Version version(Entry entry, Announced announced, long reason) {
        long index = entry.index();
        return entry.event()
                .<Version>map(event -> new Version.Held(index, event))
                .orElseGet(() -> new Version.Erased(
                        index,
                        entry.leaf().happening(),
                        entry.leaf().at(),
                        announced.erasure(index, reason).orElse(null)));
    }

    private static boolean erasesWhatWasBefore(Happening happening) {
        return switch (happening) {
            case REMOVED, EXPIRED, WITHDRAWN -> true;
            case CREATED, CHANGED, CORRECTED, REINSTATED, ERASED, KEY -> false;
        };
    }
}
