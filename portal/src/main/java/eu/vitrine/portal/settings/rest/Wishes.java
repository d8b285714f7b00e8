// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings.rest;

import eu.vitrine.catalog.search.InvalidQuery;
import eu.vitrine.portal.shell.Words;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a program chooses: {@code {"home-feed":"personalised"}}. Thread-safe. */
@Component
class Wishes {

    static final int MOST_BYTES = 64 * 1024;

    private static final String BODY = "body";

    private final JsonMapper strict = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final Words words;

    Wishes(Words words) {
        this.words = words;
    }

    /**
     * Options by recommender; null is the default again.
     *
     * @throws InvalidQuery naming {@code body}, or the recommender of which the option is no text
     */
    Map<String, @Nullable String> read(InputStream body) throws IOException {
        JsonNode object = tree(body.readNBytes(MOST_BYTES + 1));
        if (!object.isObject()) {
            throw new InvalidQuery(BODY, words.say("problem.choices.noObject"));
        }
        Map<String, @Nullable String> wishes = new LinkedHashMap<>();
        object.properties().forEach(entry -> wishes.put(entry.getKey(), option(entry)));
        return wishes;
    }

    private JsonNode tree(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new InvalidQuery(BODY, words.say("problem.choices.tooLong", Map.of("most", MOST_BYTES)));
        }
        try {
            return strict.readTree(bytes);
        } catch (JacksonException e) {
            throw new InvalidQuery(BODY, words.say("problem.choices.noJson"));
        }
    }

    private @Nullable String option(Map.Entry<String, JsonNode> entry) {
        JsonNode option = entry.getValue();
        if (!option.isString() && !option.isNull()) {
            throw new InvalidQuery(
                    entry.getKey(), words.say("problem.choices.noText", Map.of("recommender", entry.getKey())));
        }
        return option.isNull() ? null : option.stringValue();
    }
}
