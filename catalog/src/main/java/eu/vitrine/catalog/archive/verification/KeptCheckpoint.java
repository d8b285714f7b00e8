// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.verification;

/**
 * A checkpoint that somebody kept elsewhere, to hold the archive to it.
 *
 * @param name of its file, for findings
 * @param bytes the signed note
 */
public record KeptCheckpoint(String name, byte[] bytes) {}
