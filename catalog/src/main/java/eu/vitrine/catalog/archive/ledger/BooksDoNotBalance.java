// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.ledger;

/** What came in, or what is there, is not the sum of what became of it: a fault of the program, for which nothing is signed. */
public final class BooksDoNotBalance extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message which kind of record, and the figures that do not fit */
    public BooksDoNotBalance(String message) {
        super(message);
    }
}
