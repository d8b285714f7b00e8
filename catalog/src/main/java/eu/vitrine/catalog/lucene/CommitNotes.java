// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** What is written down with every commit. */
final class CommitNotes {

    private static final String UPDATED_AT = "updatedAt";
    private static final String FINGERPRINT = "fingerprint";

    private CommitNotes() {}

    static Set<Map.Entry<String, String>> of(Instant updatedAt, String fingerprint) {
        return Map.of(UPDATED_AT, updatedAt.toString(), FINGERPRINT, fingerprint)
                .entrySet();
    }

    static Instant updatedAt(Map<String, String> notes) {
        return Instant.parse(notes.get(UPDATED_AT));
    }

    static boolean madeFrom(String fingerprint, Map<String, String> notes) {
        return fingerprint.equals(notes.get(FINGERPRINT));
    }
}
