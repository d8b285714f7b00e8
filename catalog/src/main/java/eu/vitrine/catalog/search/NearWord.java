// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

/**
 * A word that somebody may have meant.
 *
 * @param word as a record writes it, in lower case: no stem, and with its accents
 * @param records how many records hold it
 */
public record NearWord(String word, long records) {}
