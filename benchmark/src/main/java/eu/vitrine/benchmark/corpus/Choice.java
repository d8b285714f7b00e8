// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.corpus;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Picks one of several, each as often as its weight says. Immutable. */
final class Choice<T> {

    private final List<T> choices;
    private final double[] until;

    private Choice(List<T> choices, double[] until) {
        this.choices = choices;
        this.until = until;
    }

    /** Words with their weights in one line: {@code "red 3, blue 1"}. */
    static Choice<String> of(String weighted) {
        String[] pairs = weighted.split(", ");
        double[] until = new double[pairs.length];
        double sum = 0;
        for (int i = 0; i < pairs.length; i++) {
            sum += Double.parseDouble(pairs[i].substring(pairs[i].indexOf(' ') + 1));
            until[i] = sum;
        }
        return new Choice<>(
                List.of(pairs).stream()
                        .map(pair -> pair.substring(0, pair.indexOf(' ')))
                        .toList(),
                until);
    }

    /** The same with constants of an enum, by their names. */
    static <E extends Enum<E>> Choice<E> of(Class<E> type, String weighted) {
        Choice<String> names = of(weighted);
        return new Choice<>(
                names.choices.stream().map(name -> Enum.valueOf(type, name)).toList(), names.until);
    }

    /** All there are, in the order of their list. */
    List<T> all() {
        return choices;
    }

    T draw(Dice dice) {
        double drawn = dice.uniform() * until[until.length - 1];
        int index = 0;
        while (index < until.length - 1 && drawn >= until[index]) {
            index++;
        }
        return choices.get(index);
    }

    /** The weight of each, as a share of all. */
    Map<T, Double> shares() {
        Map<T, Double> shares = new TreeMap<>();
        for (int i = 0; i < until.length; i++) {
            shares.put(choices.get(i), (until[i] - (i == 0 ? 0 : until[i - 1])) / until[until.length - 1]);
        }
        return shares;
    }
}
