// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

/**
 * How an ad is quoted.
 *
 * @param name letters and digits by which documents refer to it; also a name for files
 * @param apa a line in the style of the American Psychological Association, which is written in English
 * @param bibtex an entry for BibTeX
 * @param csl an array with one item, as JSON for CSL processors
 */
public record AdCitation(String name, String apa, String bibtex, String csl) {}
