// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.index;

/**
 * Why a record is taken out of a catalogue.
 *
 * @param reason in words, for whoever asks later
 */
public record Departure(Cause cause, String reason) {

    /** The kinds of reasons. */
    public enum Cause {
        /** The time for which the law wants it to be public is over (Art. 39(1) DSA). */
        EXPIRED,
        /** Somebody has decided so. */
        WITHDRAWN
    }
}
