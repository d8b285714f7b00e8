// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import org.jspecify.annotations.Nullable;

/**
 * One change of one document.
 *
 * @param id of the document
 * @param version a change with a lower one is passed over, so changes may arrive twice and in any order
 * @param document what to keep; null to delete
 */
record Operation(String id, long version, byte @Nullable [] document) {

    /** About how many bytes are sent for it. */
    int size() {
        return 120 + id.length() + (document == null ? 0 : document.length);
    }
}
