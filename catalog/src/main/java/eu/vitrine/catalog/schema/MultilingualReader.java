// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import eu.vitrine.catalog.Multilingual;
import eu.vitrine.catalog.Passage;
import eu.vitrine.catalog.Problem.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.StringNode;

/** Reads words in several languages: an object of language and words. */
final class MultilingualReader {

    private static final int LONGEST = 10_000;

    private MultilingualReader() {}

    /** The words; null if there are none. */
    static @Nullable Multilingual words(JsonProperties json) {
        List<Passage> passages = new ArrayList<>();
        Set<String> languages = new HashSet<>();
        for (String name : json.names()) {
            String text = json.value(name, JsonValue.text(LONGEST));
            String language = language(json, name);
            if (language != null && !languages.add(language)) {
                json.wrong(name, Reason.REPEATED, "The language '" + language + "' stands there twice. Keep one.");
            } else if (text != null && language != null) {
                passages.add(new Passage(text, language));
            }
        }
        return passages.isEmpty() ? null : new Multilingual(passages);
    }

    private static @Nullable String language(JsonProperties json, String name) {
        return switch (JsonValue.language().read(StringNode.valueOf(name))) {
            case JsonValue.Read<String>(String tag) -> tag;
            case JsonValue.Absent<String> absent -> json.wrong(name, Reason.MISSING, "Words without a language.");
            case JsonValue.Wrong<String>(Reason reason, String message) ->
                json.wrong(name, reason, JsonProperties.quote(name) + " " + message);
        };
    }
}
