// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class StemmersTest {
    @CsvSource({
        "bg, обувка, обувки",
        "cs, hodinky, hodinek",
        "da, kjole, kjoler",
        "de, Schuh, Schuhe",
        "de, Haus, Häuser",
        "el, αγορά, αγορές",
        "el, παπούτσι, παπούτσια",
        "en, city, cities",
        "es, reloj, relojes",
        "et, raamat, raamatud",
        "fi, auto, autot",
        "fr, chaussure, chaussures",
        "fr, cheval, chevaux",
        "ga, bróg, bhróg",
        "ga, athair, nAthair",
        "hu, könyv, könyvek",
        "it, libro, libri",
        "lt, laikrodis, laikrodžiai",
        "lv, pulkstenis, pulksteņi",
        "nl, schoen, schoenen",
        "pl, książka, książki",
        "pl, pies, psy",
        "pl, spodnie, spodni",
        "pt, promoção, promoções",
        "ro, mașină, mașini",
        "sv, väska, väskor"
    })
    @ParameterizedTest
    void oneFindsMany(String language, String one, String many) {
        assertThat(finds(one, many, language)).isTrue();
        assertThat(finds(many, one, language)).isTrue();
        assertThat(finds(one, many, null)).as("without a language").isFalse();
    }

    @CsvSource({
        "bg, нов, новини",
        "cs, hra, hrad",
        "de, neu, neun",
        "el, παιδί, παιχνίδι",
        "en, news, new",
        "es, casa, caso",
        "fr, vert, verre",
        "hu, kar, kör",
        "nl, man, mand",
        "pl, nowy, nowiny",
        "sv, bar, barn"
    })
    @ParameterizedTest
    void otherWordsAreKeptApart(String language, String one, String other) {
        assertThat(finds(one, other, language)).isFalse();
        assertThat(finds(other, one, language)).isFalse();
    }

    @Test
    void accentsMayBeLeftOutOfAWordThatIsStemmed() {
        assertThat(finds("reductions", "réduction", "fr")).isTrue();
        assertThat(finds("ΠΑΠΟΥΤΣΙΑ", "παπούτσι", "el")).isTrue();
    }

    @Test
    void everyTokenHasOneStemMarkedWithItsLanguage() {
        assertThat(Words.stems("Die Laufschuhe!", "de")).containsExactly("de:die", "de:laufschuh");
        assertThat(Words.stems("Schuhe 中国 😀 2026", "de"))
                .containsExactly("de:schuh", "de:中", "de:国", "de:😀", "de:2026");
    }

    @ValueSource(strings = {"de", "DE", "de-AT", "de-Latn-DE-1996"})
    @ParameterizedTest
    void thePrimarySubtagDecides(String language) {
        assertThat(Words.stems("Schuhe", language)).containsExactly("de:schuh");
    }

    @NullSource
    @ValueSource(strings = {"", "-", "hr", "mt", "sk", "sl", "zh", "xx", "german", "d"})
    @ParameterizedTest
    void aLanguageWithoutStemmerHasNoStems(@Nullable String language) {
        assertThat(Words.stems("Schuhe", language)).isEmpty();
        assertThat(Words.analyse("Schuhe", language).tokens()).hasSize(1);
    }

    @Test
    void twentyOfTheTwentyFourLanguagesHaveAStemmer() {
        assertThat(String.join(" ", Words.stemmedLanguages()))
                .isEqualTo("bg cs da de el en es et fi fr ga hu it lt lv nl pl pt ro sv");
    }

    private static boolean finds(String typed, String text, @Nullable String language) {
        return Highlighter.holds(TextQuery.parse(typed).required().getFirst(), text, language);
    }
}
