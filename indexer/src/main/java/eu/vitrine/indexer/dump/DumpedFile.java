// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.dump;

/**
 * A file of a dump.
 *
 * @param rows how many it holds, without a header
 * @param sha256 in hex
 */
record DumpedFile(String name, Subject subject, FileForm form, long rows, long bytes, String sha256) {}
