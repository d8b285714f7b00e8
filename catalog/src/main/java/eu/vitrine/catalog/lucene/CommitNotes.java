// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.ArchivePosition;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is written down with every commit. */
final class CommitNotes {

    private static final String UPDATED_AT = "updatedAt";
    private static final String FINGERPRINT = "fingerprint";
    private static final String POSITION = "position";

    private CommitNotes() {}

    static Set<Map.Entry<String, String>> of(
            Instant updatedAt, String fingerprint, @Nullable ArchivePosition position) {
        Map<String, String> notes = new HashMap<>(Map.of(UPDATED_AT, updatedAt.toString(), FINGERPRINT, fingerprint));
        if (position != null) {
            notes.put(POSITION, position.toString());
        }
        return notes.entrySet();
    }

    static Optional<ArchivePosition> position(Map<String, String> notes) {
        return Optional.ofNullable(notes.get(POSITION)).map(ArchivePosition::read);
    }

    static Instant updatedAt(Map<String, String> notes) {
        return Instant.parse(notes.get(UPDATED_AT));
    }

    static boolean madeFrom(String fingerprint, Map<String, String> notes) {
        return fingerprint.equals(notes.get(FINGERPRINT));
    }
}
