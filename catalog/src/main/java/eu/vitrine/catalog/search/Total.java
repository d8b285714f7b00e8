// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

/**
 * How many records match.
 *
 * @param exact false if {@code value} is only a lower bound
 */
public record Total(long value, boolean exact) {}
