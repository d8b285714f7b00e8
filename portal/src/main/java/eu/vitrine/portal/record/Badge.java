// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record;

/** A word or two that say what a record is. */
public record Badge(String text, Tone tone) {

    /** What it means, for the eye; the words say it too. */
    public enum Tone {
        ACTIVE,
        SCHEDULED,
        ENDED,
        REMOVED,
        PLAIN
    }
}
