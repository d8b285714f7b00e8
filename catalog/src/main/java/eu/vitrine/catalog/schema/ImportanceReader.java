// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import eu.vitrine.catalog.Problem.Reason;
import eu.vitrine.catalog.Recommender.Band;
import eu.vitrine.catalog.Recommender.Importance;
import eu.vitrine.catalog.Recommender.Share;
import org.jspecify.annotations.Nullable;

/** Reads how important a parameter is. */
final class ImportanceReader {

    private static final int LONGEST_METHOD = 1_000;

    private ImportanceReader() {}

    /** The importance; null if neither rank nor band nor share is said, which is no importance. */
    static @Nullable Importance importance(JsonProperties json) {
        Integer rank = json.value("rank", JsonValue.rank());
        Band band = json.constant("band", Band.class);
        Share share = json.object("share", ImportanceReader::share);
        String method = json.value("method", JsonValue.text(LONGEST_METHOD));
        return rank == null && band == null && share == null ? null : new Importance(rank, band, share, method);
    }

    private static @Nullable Share share(JsonProperties json) {
        Double from = json.required("from", JsonValue.part());
        Double to = json.required("to", JsonValue.part());
        if (from == null || to == null) {
            return null;
        }
        return from <= to
                ? new Share(from, to)
                : json.wrong("to", Reason.RANGE_ENDS_BEFORE_START, to + " lies below " + from + ". Swap the two.");
    }
}
