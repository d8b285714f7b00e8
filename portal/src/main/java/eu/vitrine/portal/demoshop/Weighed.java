// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A parameter of an order, as the record of the recommender publishes it.
 *
 * @param parameter its key in the record
 * @param weight in per cent; within the share that the record says
 * @param points how an item does by it, 0 to {@link Points#FULL}
 */
record Weighed(String parameter, int weight, ToIntFunction<Item> points) {

    /** What an item gets by all of them. */
    static int sum(List<Weighed> parameters, Item item) {
        return parameters.stream()
                .mapToInt(parameter -> parameter.weight() * parameter.points().applyAsInt(item))
                .sum();
    }
}
