// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.tlog;

/**
 * A log at one moment.
 *
 * @param size the number of its entries
 * @param root the hash of them all
 */
public record TreeHead(long size, Hash root) {

    /** A log without entries. */
    public static final TreeHead EMPTY = new TreeHead(0, Hash.EMPTY);
}
