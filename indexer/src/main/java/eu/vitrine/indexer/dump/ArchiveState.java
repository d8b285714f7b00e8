// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.dump;

/**
 * What a dump was cut from.
 *
 * @param origin the name of the archive
 * @param size the number of events that the dump rests on
 * @param root of the tree over these, in base 64
 * @param erased how many of them could no longer be read
 */
record ArchiveState(String origin, long size, String root, long erased) {}
