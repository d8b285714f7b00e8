// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.view;

/**
 * What came of building an engine again from the archive.
 *
 * @param records that the archive holds
 * @param differing records that the engine shows otherwise than the archive has them, or not at all, or that the archive does not have
 */
public record Rebuilt(long records, long differing) {}
