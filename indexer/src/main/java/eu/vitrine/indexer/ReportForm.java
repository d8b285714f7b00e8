// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import java.util.Locale;

/** How a command writes its result. */
enum ReportForm {
    /** Sentences for people. */
    TEXT,
    /** One JSON object. */
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
