// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop;

import eu.vitrine.catalog.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** How well items agree with the words of a search, whatever their case, accents and endings. */
record Agreement(Ask ask, Stock stock) {

    private static final int CATEGORY_ONLY = 600;

    /** What agrees in at least one word, of what is delivered to the country. */
    List<Item> found() {
        return stock.deliveredTo(ask.country()).stream()
                .filter(item -> with(item) > 0)
                .toList();
    }

    /** The share of words that stand in the name, or for less in the category; up to {@link Points#FULL}. */
    int with(Item item) {
        List<Set<String>> asked = forms(ask.words());
        if (asked.isEmpty()) {
            return 0;
        }
        Set<String> name = all(item.name(ask.language()));
        Set<String> category = all(stock.category(item, ask.language()));
        return asked.stream().mapToInt(word -> points(word, name, category)).sum() / asked.size();
    }

    private static int points(Set<String> word, Set<String> name, Set<String> category) {
        if (word.stream().anyMatch(name::contains)) {
            return Points.FULL;
        }
        return word.stream().anyMatch(category::contains) ? CATEGORY_ONLY : 0;
    }

    private Set<String> all(String text) {
        Set<String> all = new HashSet<>();
        forms(text).forEach(all::addAll);
        return all;
    }

    /** Each word as it is and by its stem. */
    private List<Set<String>> forms(String text) {
        List<String> folded = Words.folded(text);
        List<String> stems = Words.stems(text, ask.language());
        return IntStream.range(0, folded.size())
                .mapToObj(
                        i -> stems.isEmpty() ? Set.of("=" + folded.get(i)) : Set.of("=" + folded.get(i), stems.get(i)))
                .toList();
    }
}
