// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.opensearch;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.NumberRange;
import eu.vitrine.catalog.Passage;
import eu.vitrine.catalog.schema.AdSchema;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ads as somebody would index them by hand who wants to ask the same: the server makes tokens of texts by itself, without stems, and keeps the JSON form. That is less
 * work than our engine gives it.
 */
final class RawDocuments {

    private static final Map<String, ?> KEYWORD = Map.of("type", "keyword");

    private RawDocuments() {}

    /** How the index is made: settings that the makers of OpenSearch advise for large loads, and a mapping to which nothing is added. */
    static Map<String, ?> index() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", KEYWORD);
        properties.put("record", Map.of("type", "keyword", "index", false, "doc_values", false));
        for (Field<Ad> field : AdSchema.ADS.fields()) {
            if (field instanceof Field.Searchable<Ad> searchable && searchable.weight() > 0) {
                properties.put("words." + field.name(), Map.of("type", "text", "norms", false));
            }
            switch (field) {
                case Field.Text<Ad> text -> {}
                case Field.Keyword<Ad> keyword -> properties.put("values." + keyword.name(), KEYWORD);
                case Field.Standing<Ad> standing -> {
                    properties.put("removed", Map.of("type", "boolean"));
                }
                case Field.Number<Ad> number -> properties.put("ranges." + number.name(), range());
                case Field.Periods<Ad> periods -> properties.put("ranges." + periods.name(), range());
            }
        }
        AdSchema.ADS
                .sorts()
                .forEach(sort -> properties.put("sort." + sort.name(), Map.of("type", "long", "index", false)));
        return Map.of(
                "settings",
                Map.of("number_of_shards", 1, "number_of_replicas", 0, "refresh_interval", "-1"),
                "mappings",
                Map.of(
                        "dynamic",
                        "strict",
                        "_source",
                        Map.of("includes", List.of("record")),
                        "properties",
                        properties));
    }

    private static Map<String, ?> range() {
        return Map.of("type", "long_range", "doc_values", false);
    }

    static Map<String, Object> of(Ad ad) {
        Map<String, Object> document = new HashMap<>();
        document.put("id", ad.id());
        document.put("record", new String(AdSchema.ADS.codec().write(ad), StandardCharsets.UTF_8));
        AdSchema.ADS.fields().forEach(field -> put(field, ad, document));
        AdSchema.ADS
                .sorts()
                .forEach(sort -> document.put("sort." + sort.name(), sort.key().applyAsLong(ad)));
        return document;
    }

    private static void put(Field<Ad> field, Ad ad, Map<String, Object> document) {
        if (field instanceof Field.Searchable<Ad> searchable && searchable.weight() > 0) {
            document.put(
                    "words." + field.name(),
                    searchable.words().apply(ad).stream().map(Passage::text).toList());
        }
        switch (field) {
            case Field.Text<Ad> text -> {}
            case Field.Keyword<Ad> keyword ->
                document.put("values." + keyword.name(), keyword.values().apply(ad));
            case Field.Standing<Ad> standing ->
                document.put("removed", standing.removed().test(ad));
            case Field.Number<Ad> number ->
                document.put("ranges." + number.name(), range(number.range().apply(ad)));
            case Field.Periods<Ad> periods ->
                document.put(
                        "ranges." + periods.name(),
                        periods.periods().apply(ad).stream()
                                .map(period -> Map.of("gte", period.firstMillis(), "lte", period.lastMillis()))
                                .toList());
        }
    }

    private static List<Map<String, Long>> range(@Nullable NumberRange range) {
        return range == null ? List.of() : List.of(Map.of("gte", range.from(), "lte", range.to()));
    }
}
