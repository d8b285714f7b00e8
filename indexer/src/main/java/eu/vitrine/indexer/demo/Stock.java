// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import eu.vitrine.catalog.Payer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

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

    private static final JsonMapper JSON = JsonMapper.shared();

    static Stock load() {
        Map<String, Market> markets = read("markets", new TypeReference<LinkedHashMap<String, Market>>() {});
        Map<String, Words> words = new LinkedHashMap<>();
        markets.values().stream()
                .flatMap(market -> market.languages().keySet().stream())
                .distinct()
                .sorted()
                .forEach(language -> words.put(language, read("words/" + language, new TypeReference<>() {})));
        return new Stock(
                words,
                read("products", new TypeReference<LinkedHashMap<String, Category>>() {}),
                markets,
                read("traders", new TypeReference<LinkedHashMap<String, TraderNames>>() {}),
                read("payers", new TypeReference<>() {}),
                read("targeting", new TypeReference<>() {}),
                read("removals", new TypeReference<>() {}),
                read("drawings", new TypeReference<LinkedHashMap<String, List<String>>>() {}),
                read("palettes", new TypeReference<>() {}));
    }

    /** What stands under a key that has to be there. */
    static <T> T at(Map<String, T> map, String key) {
        return Objects.requireNonNull(map.get(key), key);
    }

    private static <T> T read(String name, TypeReference<T> type) {
        String file = name + ".json";
        try (InputStream json = Stock.class.getResourceAsStream(file)) {
            return JSON.readValue(Objects.requireNonNull(json, file), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
