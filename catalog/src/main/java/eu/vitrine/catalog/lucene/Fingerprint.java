// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.Schema;

/** What an index was made from: an index of another table, or written by other rules, must be built again before it can be read. */
final class Fingerprint {

    /** To be raised when the way in which a field is indexed changes. */
    private static final int RULES = 1;

    private Fingerprint() {}

    static String of(Schema<?> schema) {
        return RULES + ";" + schema.shape();
    }
}
