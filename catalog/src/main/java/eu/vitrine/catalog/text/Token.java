// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.text;

/**
 * One word of a text, as both engines index it.
 *
 * @param folded the word without case, accents and width; not empty, at most 250 chars, without white space and
 *     without {@code ':'}
 * @param start where the word begins in the original text, in chars, inclusive
 * @param end where the word ends in the original text, in chars, exclusive
 */
public record Token(String folded, int start, int end) {}
