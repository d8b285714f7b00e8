// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the made-up marketplace says of its recommenders and of its advertising, one file a language. Records name a text by its place in these
 * files, such as {@code @surfaces/home}, so that what several versions say is written once.
 *
 * @param languages the files by their language, in the order in which texts are given
 */
record Explanations(Map<String, JsonNode> languages) {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "pl", "el");
    private static final String MARK = "@";

    static Explanations load() {
        Map<String, JsonNode> languages = new LinkedHashMap<>();
        LANGUAGES.forEach(language ->
                languages.put(language, Resource.read("explanations/" + language, new TypeReference<>() {})));
        return new Explanations(languages);
    }

    /** The name of the text that stands at a place, as records hold it until {@link #filledIn} puts in the words. */
    static String text(String... place) {
        return MARK + String.join("/", place);
    }

    /** A record with the words of all languages wherever it names a text. */
    JsonNode filledIn(JsonNode record) {
        return switch (record) {
            case ObjectNode object -> {
                ObjectNode filled = JsonMapper.shared().createObjectNode();
                object.forEachEntry((key, value) -> filled.set(key, filledIn(value)));
                yield filled;
            }
            case ArrayNode array -> {
                ArrayNode filled = JsonMapper.shared().createArrayNode();
                array.forEach(value -> filled.add(filledIn(value)));
                yield filled;
            }
            default ->
                record.isString() && record.stringValue().startsWith(MARK)
                        ? words(record.stringValue().substring(MARK.length()))
                        : record;
        };
    }

    private ObjectNode words(String place) {
        ObjectNode words = JsonMapper.shared().createObjectNode();
        languages.forEach((language, texts) -> words.put(
                language,
                Objects.requireNonNull(texts.at("/" + place).stringValue(null), () -> language + ": " + place)));
        return words;
    }
}
