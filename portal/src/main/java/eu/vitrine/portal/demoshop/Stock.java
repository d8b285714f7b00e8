// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that the shop offers; it never changes.
 *
 * @param day the day that it calls today
 * @param categories the names of the categories by language, by their keys
 */
public record Stock(LocalDate day, Map<String, Map<String, String>> categories, List<Item> products) {

    private static final String ENGLISH = "en";

    /** Reads it from its file. */
    static Stock load() {
        try (InputStream file = Objects.requireNonNull(Stock.class.getResourceAsStream("stock.json"))) {
            return JsonMapper.shared().readValue(file, Stock.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is delivered to a country: the record excludes everything else, from every list. */
    List<Item> deliveredTo(String country) {
        return products.stream().filter(item -> item.goesTo(country)).toList();
    }

    /** The item of this id. */
    public Optional<Item> item(String id) {
        return products.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The languages in which items have names. */
    public List<String> languages() {
        return List.copyOf(products.getFirst().names().keySet());
    }

    /** The countries to which anything is delivered, in alphabetical order. */
    public List<String> countries() {
        return List.copyOf(products.stream()
                .flatMap(item -> item.days().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    String category(Item item, String language) {
        return inLanguage(categories.getOrDefault(item.category(), Map.of(ENGLISH, item.category())), language);
    }

    static String inLanguage(Map<String, String> texts, String language) {
        return texts.getOrDefault(language, texts.getOrDefault(ENGLISH, ""));
    }
}
