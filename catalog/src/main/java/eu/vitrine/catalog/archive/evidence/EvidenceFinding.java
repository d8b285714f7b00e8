// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.evidence;

/**
 * That something is wrong with a package of evidence.
 *
 * @param file its name in the package; empty for the package itself
 * @param line counted from 1; 0 for the file as a whole
 * @param detail what exactly, a sentence for people
 */
public record EvidenceFinding(String file, long line, String detail) {}
