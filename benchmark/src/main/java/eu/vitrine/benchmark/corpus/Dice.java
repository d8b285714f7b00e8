// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.corpus;

import java.util.List;

/** Draws that are the same for the same seed on every machine: SplitMix64, with the rounding of {@link StrictMath}. Not thread-safe. */
final class Dice {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    /**
     * Dice of their own for one thing, so that what is drawn for one does not depend on what is drawn for others.
     *
     * @param purpose what is drawn
     * @param number for which of them
     */
    Dice(long seed, String purpose, long number) {
        this.state = mixed(mixed(seed ^ purpose.hashCode() * GOLDEN) + number);
    }

    /** Another number for each number, without any visible order. */
    static long mixed(long number) {
        long mixed = number + GOLDEN;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** From 0 to below 1. */
    double uniform() {
        state += GOLDEN;
        return (mixed(state) >>> 11) * 0x1.0p-53;
    }

    boolean chance(double probability) {
        return uniform() < probability;
    }

    /** 0 to {@code bound} - 1. */
    int below(int bound) {
        return (int) (uniform() * bound);
    }

    /** A number whose logarithm is normal, with this median. */
    double logNormal(double median, double deviation) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform()));
        return median * StrictMath.exp(deviation * radius * StrictMath.cos(2 * Math.PI * uniform()));
    }

    /** The same as a whole number from 1 to {@code most}. */
    int count(double median, double deviation, int most) {
        return Math.clamp(Math.round(logNormal(median, deviation)), 1, most);
    }

    /**
     * A rank from 0 to {@code ranks} - 1, each about as often as 1 / (rank + {@code flat}): the law of Zipf, with a head that is as flat as wanted.
     */
    int zipf(int ranks, double flat) {
        double drawn = flat * StrictMath.pow((ranks + flat) / flat, uniform()) - flat;
        return Math.min((int) drawn, ranks - 1);
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }
}
