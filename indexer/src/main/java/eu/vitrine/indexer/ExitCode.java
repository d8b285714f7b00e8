// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

/** How a command ends, for the program that started it. */
enum ExitCode {
    /** All was done; of an ingest, every record was accepted. */
    DONE(0),
    /** A fault of the indexer itself. */
    INTERNAL_ERROR(1),
    /** The command was not understood, or a file it names is not there. */
    USAGE(2),
    /** Some records were rejected; the others are in the catalogue. */
    SOME_REJECTED(3),
    /** The catalogue cannot be reached, or another writer is at work on it. */
    CATALOG_UNAVAILABLE(4),
    /** What was checked is not what it should be. */
    VERIFICATION_FAILED(5),
    /** Stopped by a signal, after a commit. */
    INTERRUPTED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
