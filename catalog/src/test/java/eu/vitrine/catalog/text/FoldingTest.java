// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    /** What an ad says in each official language, and how somebody in a hurry types it. */
    @CsvSource(delimiter = '|', textBlock = """
            bg | Най-добрите обувки за всеки ден        | НАЙ ДОБРИТЕ ОБУВКИ ЗА ВСЕКИ ДЕН
            cs | Žluťoučký kůň příliš ďábelských řek    | zlutoucky kun prilis dabelskych rek
            da | Smukke kjoler på tilbud til både hæl og ærme | SMUKKE KJOLER PA TILBUD TIL BADE HAEL OG AERME
            de | Größere Füße brauchen schöne Schuhe    | GROSSERE FUSSE BRAUCHEN SCHONE SCHUHE
            el | Η αγορά της Αθήνας έχει προσφορές      | Η ΑΓΟΡΑ ΤΗΣ ΑΘΗΝΑΣ ΕΧΕΙ ΠΡΟΣΦΟΡΕΣ
            en | A naïve café owner's Résumé            | a naive cafe OWNER S resume
            es | ¡Niños, mañana habrá más pingüinos!    | ninos manana habra mas pinguinos
            et | Õhtul sõidab jäääär öösel üle žanri    | OHTUL SOIDAB JAAAAR OOSEL ULE ZANRI
            fi | Äidin yöpöytä ja Åbon hylly            | aidin yopoyta ja abon hylly
            fr | L’œuvre d’été : ça coûte très cher, Noël | l oeuvre d ete ca coute tres cher noel
            ga | Bróga úra á ndíol i nGaillimh          | BROGA URA A NDIOL I NGAILLIMH
            hr | Đačke torbe, čizme, žičani ćup i šešir | dacke torbe cizme zicani cup i sesir
            hu | Árvíztűrő tükörfúrógép őszi áron       | arvizturo tukorfurogep oszi aron
            it | Perché la città è già più bella        | PERCHE LA CITTA E GIA PIU BELLA
            lt | Ąžuolinė kėdė, šiltų žiemą įsigyk ūkyje | azuoline kede siltu ziema isigyk ukyje
            lv | Ķīlis, ģērbtuve, ļoti lēti šūti zābaki, ņem | kilis gerbtuve loti leti suti zabaki nem
            mt | Ħobż frisk u ġbejniet għal żewġ ċwievet | HOBZ FRISK U GBEJNIET GHAL ZEWG CWIEVET
            nl | Eén financiële coöperatie, geïnteresseerd | een financiele cooperatie geinteresseerd
            pl | Zażółć gęślą jaźń w Łodzi              | zazolc gesla jazn w lodzi
            pt | Promoção de verão: não há preços iguais às três | promocao de verao nao ha precos iguais as tres
            ro | Știri și oferte în țară pentru băieți  | stiri si oferte in tara pentru baieti
            sk | Kúpeľňa, stôl, ľahká stolička a vŕba   | KUPELNA STOL LAHKA STOLICKA A VRBA
            sl | Čevlji za šolo so še ženske želje      | cevlji za solo so se zenske zelje
            sv | Åka båt på ön är härligt               | AKA BAT PA ON AR HARLIGT
            """)
    @ParameterizedTest
    void caseAndAccentsDoNotMatterInAnyOfficialLanguage(String language, String text, String typed) {
        assertThat(Words.folded(typed)).isEqualTo(Words.folded(text)).hasSizeGreaterThan(3);
        assertThat(TextQuery.parse(typed).required())
                .hasSizeGreaterThan(3)
                .allMatch(clause -> Highlighter.holds(clause, text, language));
    }

    @Test
    void marksTypedApartAreTheSameAsWholeLetters() {
        String text = "Éclair Žluťoučký ő Ąžuolinė αγορά Ș";
        assertThat(Words.folded(Normalizer.normalize(text, Form.NFD))).isEqualTo(Words.folded(text));
        assertThat(Words.stems(Normalizer.normalize(text, Form.NFD), "cs")).isEqualTo(Words.stems(text, "cs"));
    }

    @Test
    void cedillaAndCommaAreTheSame() {
        assertThat(Words.folded("Ş Ţ ş ţ")).isEqualTo(Words.folded("Ș Ț ș ț")).containsExactly("s", "t", "s", "t");
    }

    @Test
    void finalSigmaAndCapitalsAreTheSame() {
        assertThat(Words.folded("δρόμος ΔΡΟΜΟΣ")).containsOnly("δρομοσ");
    }

    @Test
    void wideLettersAndLigaturesArePlain() {
        assertThat(Words.folded("ＳＡＬＥ ﬁne Straße Œuvre Æbler Øl"))
                .containsExactly("sale", "fine", "strasse", "oeuvre", "aebler", "ol");
    }

    @Test
    void whatCannotBeSeenDoesNotMatter() {
        assertThat(Words.folded("Lauf\u00ADschuhe ❤\uFE0F")).isEqualTo(Words.folded("Laufschuhe ❤"));
    }

    @Test
    void aWholeValueIsFoldedForComparison() {
        assertThat(Words.fold("Éclair SA")).isEqualTo("eclair sa");
        assertThat(Words.fold("L’Oréal")).isEqualTo(Words.fold("L'OREAL"));
        assertThat(Words.fold("Ærø Kommune")).startsWith(Words.fold("ærø k"));
        assertThat(Words.fold("")).isEmpty();
    }
}
