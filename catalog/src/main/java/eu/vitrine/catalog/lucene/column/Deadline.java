// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene.column;

/** Ends a question that takes too long. Asked every few thousand documents or so. */
@FunctionalInterface
public interface Deadline {

    /** Returns in time; else throws what the question ends with. */
    void check();
}
