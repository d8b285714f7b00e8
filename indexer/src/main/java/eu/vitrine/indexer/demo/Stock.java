// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import eu.vitrine.catalog.Payer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;

/**
 * All that the demo is made of, read from the resources beside this class. Maps keep the order of the files, on which the draws depend.
 *
 * @param drawings for each category one drawing for each kind of product, in a square of 200
 */
record Stock(
        Map<String, Words> words,
        Map<String, Category> categories,
        Map<String, Market> markets,
        Map<String, TraderNames> traders,
        List<Payer> agencies,
        AudienceValues audiences,
        List<TakedownReason> reasons,
        Map<String, List<String>> drawings,
        List<Palette> palettes) {

    static Stock load() {
        Map<String, Market> markets = Resource.read("markets", new TypeReference<LinkedHashMap<String, Market>>() {});
        Map<String, Words> words = new LinkedHashMap<>();
        markets.values().stream()
                .flatMap(market -> market.languages().keySet().stream())
                .distinct()
                .sorted()
                .forEach(language -> words.put(language, Resource.read("words/" + language, new TypeReference<>() {})));
        return new Stock(
                words,
                Resource.read("products", new TypeReference<LinkedHashMap<String, Category>>() {}),
                markets,
                Resource.read("traders", new TypeReference<LinkedHashMap<String, TraderNames>>() {}),
                Resource.read("payers", new TypeReference<>() {}),
                Resource.read("targeting", new TypeReference<>() {}),
                Resource.read("removals", new TypeReference<>() {}),
                Resource.read("drawings", new TypeReference<LinkedHashMap<String, List<String>>>() {}),
                Resource.read("palettes", new TypeReference<>() {}));
    }

    /** What stands under a key that has to be there. */
    static <T> T at(Map<String, T> map, String key) {
        return Objects.requireNonNull(map.get(key), key);
    }
}
