// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

/** How a command ends, for the program that started it. */
enum ExitCode {
    DONE(0, "All was done, and every record accepted."),
    INTERNAL_ERROR(1, "The indexer itself failed."),
    USAGE(2, "The command was not understood, or a file it names is not there."),
    SOME_REJECTED(3, "Some records were rejected; the others are in the catalogue."),
    UNAVAILABLE(
            4,
            "The catalogue, or what was to be asked, cannot be reached; or another writer is at work on the catalogue."),
    VERIFICATION_FAILED(5, "What was checked is damaged, or not shown to be as it must be."),
    INTERRUPTED(130, "Stopped by Ctrl-C, after a commit.");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    int number() {
        return number;
    }

    /** One sentence for people. */
    String meaning() {
        return meaning;
    }
}
