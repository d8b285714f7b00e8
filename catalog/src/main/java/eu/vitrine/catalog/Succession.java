// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

/** What becomes of a record that is handed in again under the same key. Thread-safe. */
@FunctionalInterface
public interface Succession<R> {

    /** What to keep of these two, or why the second cannot stand beside the first. */
    Outcome<R> of(R kept, R incoming);

    /** What was decided. */
    sealed interface Outcome<R> {}

    /** This stands from now on; the kept record itself if nothing changes. */
    record Kept<R>(R record) implements Outcome<R> {}

    /** What is kept stays, and the incoming record is rejected for this. */
    record Refused<R>(Problem problem) implements Outcome<R> {}
}
