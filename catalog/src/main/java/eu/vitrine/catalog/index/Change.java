// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.index;

/** What became of one record of a catalogue. */
public sealed interface Change<R> {

    /** The record as it is now, or was at last. */
    R record();

    /** There was none of its id. */
    record Added<R>(R record) implements Change<R> {}

    /** It says something else than before. */
    record Changed<R>(R before, R record) implements Change<R> {}

    /** It was taken out. */
    record Departed<R>(R record, Departure departure) implements Change<R> {}
}
