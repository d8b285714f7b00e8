// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.locator;

/** A run has given way to a larger one while it was read. */
final class RunIsGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunIsGone(String path) {
        super("The file " + path + " is missing. It is built again with the next commit.");
    }
}
