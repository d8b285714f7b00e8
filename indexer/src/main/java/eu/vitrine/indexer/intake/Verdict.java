// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.intake;

import java.util.Set;

/** What is to become of a raw record. */
public sealed interface Verdict<R> {

    /**
     * It is valid.
     *
     * @param id the key of the record
     * @param ignored what the format does not know and is left out
     */
    record Accepted<R>(String id, R record, Set<String> ignored) implements Verdict<R> {}

    /** It is not. */
    record Rejected<R>(Rejection rejection) implements Verdict<R> {}
}
