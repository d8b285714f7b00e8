// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Draws that are the same for the same seed, on every machine: {@link Random} fixes its algorithm, {@link StrictMath} its rounding. Not thread-safe.
 */
final class Dice {

    private final Random random;

    /**
     * Dice of their own for one thing, so that drawing more for one does not change what is drawn for another.
     *
     * @param purpose what is drawn
     * @param number for which of them
     */
    Dice(long seed, String purpose, int number) {
        long mixed = seed * 0x9E3779B97F4A7C15L + purpose.hashCode() * 0xBF58476D1CE4E5B9L + number;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        random = new Random((mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL);
    }

    /** From 0 to below 1. */
    double uniform() {
        return random.nextDouble();
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number, both ends included. */
    int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    /** A number whose logarithm is normal. */
    double logNormal(double mean, double deviation) {
        return StrictMath.exp(mean + deviation * random.nextGaussian());
    }

    /** A waiting time: many short, few long. */
    double exponential(double mean) {
        return -mean * StrictMath.log(1 - random.nextDouble());
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One of the keys, as often as its weight says; the map must keep its order. */
    <T> T weighted(Map<T, ? extends Number> weights) {
        double left = random.nextDouble()
                * weights.values().stream().mapToDouble(Number::doubleValue).sum();
        T last = weights.keySet().iterator().next();
        for (Map.Entry<T, ? extends Number> choice : weights.entrySet()) {
            last = choice.getKey();
            left -= choice.getValue().doubleValue();
            if (left < 0) {
                break;
            }
        }
        return last;
    }

    /** Different ones, fewer if there are not as many. */
    <T> List<T> several(List<T> choices, int count) {
        List<T> left = new ArrayList<>(choices);
        List<T> drawn = new ArrayList<>();
        while (drawn.size() < count && !left.isEmpty()) {
            drawn.add(left.remove(random.nextInt(left.size())));
        }
        return drawn;
    }
}
