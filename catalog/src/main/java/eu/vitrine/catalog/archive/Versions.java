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
        List<Version> versions = new ArrayList<>();
        boolean known = false;
        for (long index : locator.find(kind, id)) {
            Entry entry = entries.entry(index);
            Optional<Event> event = entry.event();
            if (event.isPresent()
                    && event.get().kind().equals(kind)
                    && event.get().id().equals(id)) {
                versions.add(new Version.Held(index, event.get()));
                known = true;
            } else if (event.isEmpty() && entry.leaf().kind().equals(kind)) {
                versions.add(erased(entry));
            }
        }
        return known ? versions : List.of();
    }

    private static Version erased(Entry entry) {
        return new Version.Erased(
                entry.index(), entry.leaf().happening(), entry.leaf().at(), null);
    }
}
