// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import eu.vitrine.catalog.Source;

/** Reads where a record comes from. */
final class SourceReader {

    private static final int LONGEST = 1_000;

    private SourceReader() {}

    static Source source(JsonProperties json) {
        return new Source(
                json.value("name", JsonValue.text(LONGEST)),
                json.value("record", JsonValue.text(LONGEST)),
                json.value("retrievedAt", JsonValue.moment()));
    }
}
