// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Removal;
import eu.vitrine.catalog.Source;
import eu.vitrine.catalog.Withholding;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** What becomes of an ad that is handed in again: of two inputs the one retrieved later wins, else the later input. */
final class AdSuccession {

    private AdSuccession() {}

    static Ad of(Ad kept, Ad incoming) {
        boolean known = kept.removal() == null;
        if (isOlder(incoming, kept)) {
            return known ? kept : Withholding.of(incoming).mask(kept);
        }
        if (incoming.removal() == null) {
            return incoming;
        }
        return known ? Withholding.of(kept).mask(incoming) : KeptMasks.of(kept, incoming);
    }

    /** The ad as if nobody had said when it was retrieved: no part of what counts as a change. */
    static Ad substance(Ad ad) {
        Source source = ad.source();
        return source == null ? ad : ad.withSource(new Source(source.name(), source.record(), null));
    }

    private static boolean isOlder(Ad incoming, Ad kept) {
        Source source = incoming.source();
        Instant retrieved = source == null ? null : source.retrievedAt();
        Instant earliest = earliestRetrieval(kept);
        return retrieved != null && earliest != null && retrieved.isBefore(earliest);
    }

    /** Of a removed ad the moment is withheld; but nobody retrieved the removal before the day on which it was decided. */
    private static @Nullable Instant earliestRetrieval(Ad ad) {
        Removal removal = ad.removal();
        if (removal != null) {
            return removal.decidedOn() == null
                    ? null
                    : removal.decidedOn().atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        return ad.source() == null ? null : ad.source().retrievedAt();
    }
}
