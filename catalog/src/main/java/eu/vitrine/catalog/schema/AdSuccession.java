// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Source;
import eu.vitrine.catalog.Withholding;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What becomes of an ad that is handed in again: of two inputs the one retrieved later wins, else the later input. */
final class AdSuccession {

    private AdSuccession() {}

    static Ad of(Ad kept, Ad incoming) {
        Instant before = retrievedAt(kept);
        Instant now = retrievedAt(incoming);
        if (before != null && now != null && now.isBefore(before)) {
            return kept;
        }
        return incoming.removal() != null && kept.removal() == null
                ? Withholding.of(kept).mask(incoming)
                : incoming;
    }

    private static @Nullable Instant retrievedAt(Ad ad) {
        Source source = ad.source();
        return source == null ? null : source.retrievedAt();
    }
}
