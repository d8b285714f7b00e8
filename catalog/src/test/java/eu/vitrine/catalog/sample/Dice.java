// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.sample;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Chance from a seed: the same seed gives the same throws on every machine. Not thread-safe. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    /** From 0 to {@code bound - 1}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    boolean chance(int percent) {
        return below(100) < percent;
    }

    <T> T one(List<T> things) {
        return things.get(below(things.size()));
    }

    /** The first ones often, the last ones hardly ever. */
    <T> T oftenFirst(List<T> things) {
        double at = random.nextDouble();
        return things.get((int) (things.size() * at * at * at));
    }

    <T> @Nullable T maybe(int percent, Supplier<@Nullable T> thing) {
        return chance(percent) ? thing.get() : null;
    }
}
