// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import java.time.Duration;

/**
 * Answering would take longer than the catalogue allows to one question. The catalogue is well, and a narrower question may be answered; so may the
 * same one, when less is going on.
 */
public final class QueryTooExpensive extends Unanswered {

    private static final long serialVersionUID = 1L;

    /** @param limit how long one question may take */
    public QueryTooExpensive(Duration limit) {
        super(
                "This search takes longer than %.1f seconds. Narrow it: fewer words, or one more filter."
                        .formatted(limit.toMillis() / 1_000.0),
                null);
    }
}
