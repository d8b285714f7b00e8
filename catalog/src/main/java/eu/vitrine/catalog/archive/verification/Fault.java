// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.verification;

/** What can be wrong with an archive, and what that means. */
public enum Fault {
    /** A file is not there. */
    MISSING(true, "What stood there can no longer be shown. Bring the file back from a copy."),
    /** A file is not as it was written. */
    CHANGED(true, "Somebody or something changed it after it was written. Bring the file back from a copy."),
    /** A signature that must be there is not, or does not fit. */
    NOT_SIGNED(true, "It does not say what the owner of the key has signed."),
    /** The log does not continue what was signed. */
    OTHER_HISTORY(true, "The history was written anew, or cut short: what was signed before is not what is there now."),
    /** Something was erased without being announced. */
    ERASED_SILENTLY(true, "The history does not say when, why and under which rule it was erased."),
    /** Something was announced as erased and is still there. */
    NOT_ERASED(true, "What must be gone can still be read. The next writer that opens the archive erases it."),
    /** Figures are not the sum of their parts. */
    NOT_BALANCED(true, "The figures that were published do not follow from the events."),
    /** The archive is of a form that this program does not know. */
    TOO_NEW(true, "A later version of Vitrine wrote it. Verify it with that one: here nothing was checked."),
    /** A derived file is wrong. */
    DERIVED(
            true,
            "Nothing of the history is lost, but not every event of a record may be found. The next writer builds the file anew."),
    /** A file that belongs to nothing. */
    STRAY(true, "Nothing that was signed speaks of this file. Find out who put it there, and take it away."),
    /** What a writer left that was interrupted. */
    LEFT_OVER(false, "It was never signed, is no part of the history, and is written over by the next writer."),
    /** What a writer had not finished when it was interrupted. */
    UNFINISHED(false, "Nothing is lost. The next writer finishes it."),
    /** A signature of somebody of whom nothing is known here. */
    UNKNOWN_SIGNER(false, "Whether it fits can only be said by somebody who has that key.");

    private final boolean harmful;
    private final String meaning;

    Fault(boolean harmful, String meaning) {
        this.harmful = harmful;
        this.meaning = meaning;
    }

    /** Whether an archive with such a fault is not what it must be. */
    public boolean isHarmful() {
        return harmful;
    }

    /** What it means and what to do, in words for people. */
    public String meaning() {
        return meaning;
    }
}
