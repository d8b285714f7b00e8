// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.tlog;

/** Gives the hashes of whole subtrees of a log, which never change. */
@FunctionalInterface
public interface Subtrees {

    /**
     * The hash of {@code 2^height} entries.
     *
     * @param height 0 for single entries
     * @param index counts the subtrees of this height from the beginning of the log; all its entries must be there
     */
    Hash hash(int height, long index);
}
