// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vitrine.catalog.text.TextQuery.Clause;
import eu.vitrine.catalog.text.TextQuery.Phrase;
import eu.vitrine.catalog.text.TextQuery.Word;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextQueryTest {
    /** What is typed, and what is understood: words as they are, phrases in brackets, a minus where something is excluded. */
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Summer SALE              | summer sale
            "Summer Sale"            | [summer sale]
            "sale"                   | [sale]
            „Sommer Angebot“ heute   | [sommer angebot] heute
            “summer sale” «été 2026» | [summer sale] [ete 2026]
            »sale« ＂wide quotes＂     | [sale] [wide quotes]
            summer -sale             | summer -sale
            -"summer sale" ferry     | ferry -[summer sale]
            −sale －ferry             | -sale -ferry
            –sale —ferry             | sale ferry
            a - b -- c -             | a b c
            --sale                   | -sale
            e-mail                   | [e mail]
            -e-mail                  | -[e mail]
            L'Oréal                  | [l oreal]
            中国                     | [中 国]
            shop.example.com         | [shop example com]
            "no end of it            | [no end of it]
            27" monitor              | 27 [monitor]
            big"summer sale"now      | big [summer sale] now
            "a b"-c                  | [a b] c
            "" " " -"" "…" !? -!     |
            sale Sale -sale SALE     | sale -sale
            "a b" "A B" b a          | [a b] b a
            cats AND dogs OR (birds) | cats and dogs or birds
            NOT sal* s?le ~1^2       | not sal [s le] [1 2]
            title:shoes +new         | [title shoes] new
            sale\u00A0\u3000ferry      | sale ferry
            """)
    @ParameterizedTest
    void isReadAsPeopleMeanIt(String typed, @Nullable String understood) {
        assertThat(asText(TextQuery.parse(typed))).isEqualTo(understood == null ? "" : understood);
    }

    @ValueSource(strings = {"", "   ", "-", "\"", "-\"", "\" \"", "… !"})
    @ParameterizedTest
    void withoutWordsItIsEmpty(String typed) {
        assertThat(TextQuery.parse(typed).isEmpty()).isTrue();
    }

    @Test
    void excludingIsNotEmpty() {
        assertThat(TextQuery.parse("-sale").isEmpty()).isFalse();
    }

    @Test
    void aWordKnowsItsStemInEveryLanguage() {
        Word word = (Word) TextQuery.parse("Häuser").required().getFirst();
        assertThat(word.folded()).isEqualTo("hauser");
        assertThat(word.stems()).contains("de:haus", "fr:haus", "en:hauser").allMatch(s -> s.charAt(2) == ':');
        assertThat(word.stems())
                .extracting(stem -> stem.substring(0, 2))
                .containsExactlyElementsOf(Words.stemmedLanguages());
    }

    @Test
    void aPhraseNeedsWords() {
        assertThatThrownBy(() -> new Phrase(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @MethodSource("eu.vitrine.catalog.text.RandomTexts#texts")
    @ParameterizedTest
    void anyTextIsAQuery(String text) {
        assertThatCode(() -> TextQuery.parse(text)).doesNotThrowAnyException();
        assertThat(TextQuery.parse(text)).isEqualTo(TextQuery.parse(text));
        assertThat(TextQuery.parse(" " + text + "\n").excluded())
                .isEqualTo(TextQuery.parse(text).excluded());
    }

    private static String asText(TextQuery query) {
        Stream<String> required = query.required().stream().map(TextQueryTest::asText);
        Stream<String> excluded = query.excluded().stream().map(clause -> "-" + asText(clause));
        return String.join(" ", Stream.concat(required, excluded).toList());
    }

    private static String asText(Clause clause) {
        return switch (clause) {
            case Word word -> word.folded();
            case Phrase phrase -> "[" + String.join(" ", phrase.folded()) + "]";
        };
    }
}
