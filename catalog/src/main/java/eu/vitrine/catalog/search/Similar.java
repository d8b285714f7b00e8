// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

/**
 * A record that says the same as another one, or nearly.
 *
 * @param likeness how much of their pairs of neighbouring words the two have in common (Jaccard), {@link #LEAST} to 1
 * @param same whether both have the same words in the same order; case, accents and punctuation do not matter
 */
public record Similar<R>(R record, double likeness, boolean same) {

    /** What is less alike is not similar. */
    public static final double LEAST = 0.5;
}
