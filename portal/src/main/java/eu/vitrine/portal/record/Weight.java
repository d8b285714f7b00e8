// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record;

/**
 * How much something weighs among others.
 *
 * @param words what the picture shows
 * @param from the least, in hundredths of the whole
 * @param to the most
 */
public record Weight(String words, int from, int to) {}
