// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TextLanguageTest {

    private final TextLanguage languages = new TextLanguage();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv", "mt",
                "nl", "pl", "pt", "ro", "sk", "sl", "sv"
            })
    void aTextOfAPageIsRecognisedInEveryLanguageOfTheUnion(String language) throws IOException {
        assertThat(languages.of(page(language))).contains(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ranking",
                "12345 67890 4711",
                "# Ranking\n\n[link](https://shop.example/ranking)",
                "asdf qwer zxcv uiop hjkl vbnm asdf qwer zxcv uiop hjkl vbnm asdf qwer zxcv uiop hjkl vbnm"
            })
    void whatIsTooLittleOrNoLanguageIsLeftOpen(String text) {
        assertThat(languages.of(text)).isEmpty();
    }

    @Test
    void severalLanguagesAtOnceAreLeftOpen() {
        assertThat(languages.of("Der Preis entscheidet. Le prix décide du classement. The price decides the ranking. "
                        .repeat(8)))
                .isEmpty();
    }

    /** The sentences of the demo, without the places that it fills. */
    private static String page(String language) throws IOException {
        try (InputStream words = TextLanguage.class.getResourceAsStream("../demo/words/" + language + ".json")) {
            JsonNode json = JsonMapper.shared().readTree(Objects.requireNonNull(words));
            return Stream.of("bodies", "posts")
                    .flatMap(name -> json.path(name).valueStream())
                    .map(text -> text.stringValue().replaceAll("\\{\\w+}", ""))
                    .collect(Collectors.joining("\n"));
        }
    }
}
