// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.verification;

/**
 * That something is wrong with a file of an archive.
 *
 * @param file its path in the archive, or the name of a checkpoint that was kept elsewhere
 * @param fault what sort of thing is wrong
 * @param detail what exactly, a sentence for people
 */
public record Finding(String file, Fault fault, String detail) {}
