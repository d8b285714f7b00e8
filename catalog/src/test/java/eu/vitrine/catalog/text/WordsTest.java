// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @Test
    void offsetsAreThoseOfTheOriginal() {
        String text = "  😀 L’Oréal: Größe";
        assertThat(Words.tokens(text))
                .containsExactly(
                        new Token("😀", 2, 4),
                        new Token("l", 5, 6),
                        new Token("oreal", 7, 12),
                        new Token("grosse", 14, 19));
    }

    @ValueSource(
            strings = {"L'Oréal", "L’Oreal", "L‘oréal", "Lʼoreal", "L.OREAL", "l_oreal", "l:oreal", "l·oreal", "l-oreal"
            })
    @ParameterizedTest
    void apostrophesAndTheLikeSeparateWords(String text) {
        assertThat(Words.folded(text)).containsExactly("l", "oreal");
    }

    @Test
    void hostsAndNumbersAreTakenApart() {
        assertThat(Words.folded("shop.example.com")).containsExactly("shop", "example", "com");
        assertThat(Words.folded("3.5")).isEqualTo(Words.folded("3,5")).containsExactly("3", "5");
        assertThat(Words.folded("iPhone15 100% #sale")).containsExactly("iphone15", "100", "sale");
    }

    @Test
    void everyScriptHasWords() {
        assertThat(Words.folded("中国")).containsExactly("中", "国");
        assertThat(Words.folded("カタカナ 한국어 مرحبا שלום ไทย हिन्दी")).hasSize(6).doesNotContain("");
        assertThat(Words.folded("👍🏽 🇩🇪 👩‍👩‍👧")).hasSize(3);
    }

    @Test
    void aTextWithoutWordsHasNoTokens() {
        assertThat(Words.tokens("")).isEmpty();
        assertThat(Words.tokens(" \t\n…!?-\uD83D \uDE00 \u3164")).isEmpty();
        assertThat(Words.stems("…", "de")).isEmpty();
    }

    @Test
    void charactersThatFoldToManyStayOneToken() {
        assertThat(Words.folded("ﷺ ŉ")).hasSize(2).allMatch(WordsTest::isOneToken);
    }

    @ValueSource(strings = {"a", "ß", "ﷺ", "é", "e\u0301", "𝔘", "𠀀", "😀", "中", "\u0301"})
    @ParameterizedTest
    void longWordsAreCutTheSameWayEveryTime(String letter) {
        String text = letter.repeat(5_000);
        Analysed analysed = Words.analyse(text, "de");
        assertThat(analysed).isEqualTo(Words.analyse(text, "de"));
        assertThat(analysed.tokens())
                .allSatisfy(token ->
                        assertThat(text.substring(token.start(), token.end())).matches(WordsTest::hasNoHalfCharacters));
        assertThat(analysed.stems()).allMatch(stem -> stem.length() <= 255);
    }

    @MethodSource("eu.vitrine.catalog.text.RandomTexts#texts")
    @ParameterizedTest
    void anyTextBecomesTokensThatAnyEngineKeepsWhole(String text) {
        for (String language : Words.stemmedLanguages()) {
            Analysed analysed = Words.analyse(text, language);
            assertThat(analysed.tokens()).extracting(Token::folded).allMatch(WordsTest::isOneToken);
            assertThat(analysed.stems())
                    .hasSameSizeAs(analysed.tokens())
                    .allMatch(stem -> stem.startsWith(language + ":") && isOneToken(stem.substring(3)));
        }
        assertThat(Words.tokens(text)).isSortedAccordingTo((a, b) -> Integer.compare(a.end(), b.start() + 1));
    }

    @Test
    void manyThreadsSeeTheSameWords() {
        List<String> texts = RandomTexts.texts().toList();
        List<Analysed> alone =
                texts.stream().map(text -> Words.analyse(text, "fr")).toList();
        List<Analysed> together = IntStream.range(0, texts.size() * 20)
                .parallel()
                .mapToObj(i -> Words.analyse(texts.get(i % texts.size()), "fr"))
                .toList();
        assertThat(IntStream.range(0, together.size()))
                .allMatch(i -> together.get(i).equals(alone.get(i % alone.size())));
    }

    private static boolean isOneToken(String token) {
        return !token.isEmpty()
                && token.length() <= 250
                && token.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == ':')
                && hasNoHalfCharacters(token);
    }

    private static boolean hasNoHalfCharacters(String text) {
        return text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }
}
