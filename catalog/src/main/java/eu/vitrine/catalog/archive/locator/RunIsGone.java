// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.locator;

import eu.vitrine.catalog.archive.tlog.NotAsWritten;

/** A run has given way to a larger one while it was read, or was lost. */
final class RunIsGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;

    RunIsGone(String path) {
        super(path);
        this.path = path;
    }

    NotAsWritten forGood() {
        return new NotAsWritten("The file " + path + " is missing. It is built again with the next commit.");
    }
}
