// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

import java.util.function.ToLongFunction;

/**
 * An order of results; ties always go by id.
 *
 * @param name the public name
 * @param key what is compared
 * @param descending whether the largest key comes first
 */
public record Sort<R>(String name, ToLongFunction<R> key, boolean descending) {

    /** The name of the order by what was asked for, which every schema has besides its own. */
    public static final String RELEVANCE = "relevance";
}
