// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds all that happened to a record. */
final class Versions {

    private final Entries entries;

    Versions(Entries entries) {
        this.entries = entries;
    }

    List<Version> of(String kind, String id) {
        List<Version> versions = new ArrayList<>();
        entries.from(0, entry -> {
            Optional<Event> event = entry.event();
            if (event.isPresent()
                    && event.get().kind().equals(kind)
                    && event.get().id().equals(id)) {
                versions.add(new Version.Held(entry.index(), event.get()));
            }
        });
        return versions;
    }
}
