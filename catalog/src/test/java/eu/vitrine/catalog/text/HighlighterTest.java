// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vitrine.catalog.Match.Run;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HighlighterTest {
    /** Hits are in brackets, fragments are separated by bars. */
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            sale                ; Big summer SALE!                       ; Big summer [SALE]!
            "summer sale"       ; The summer,  sale of summer            ; The [summer,  sale] of summer
            sale summer         ; The summer sale                        ; The [summer] [sale]
            schuh               ; Schuhe und Laufschuhe                  ; [Schuhe] und Laufschuhe
            "schuh"             ; Schuhe                                 ;
            loreal              ; L’Oréal                                ;
            L'OREAL             ; Von L’Oréal.                           ; Von [L’Oréal].
            "a b" "b c"         ; x a b c d                              ; x [a b c] d
            "a a"               ; a a a b a                              ; [a a a] b a
            sale -summer        ; summer sale                            ; summer [sale]
            -summer             ; summer sale                            ;
            中国                ; 在中国的                               ; 在[中国]的
            <b>                 ; 1 < 2 <b>bold</b>                      ; 1 < 2 <[b]>bold</[b]>
            """)
    @ParameterizedTest
    void whatWasAskedForIsMarked(String typed, String text, @Nullable String marked) {
        assertThat(marked(new Highlighter(TextQuery.parse(typed)).fragments(text, "de")))
                .isEqualTo(marked == null ? "" : marked);
    }

    @Test
    void aLongTextIsCutAtWordsAroundTheHits() {
        String text =
                "Once upon a time there was a summer sale at the harbour, and then for a long while there was nothing"
                        + " at all to be seen, until one more sale came along.";
        assertThat(marked(new Highlighter(TextQuery.parse("sale"), 3, 40).fragments(text, "en")))
                .isEqualTo("…a summer [sale] at the harbour, and then… | …be seen, until one more [sale] came along.");
    }

    @Test
    void fragmentsShowEverythingAskedForBeforeTheyRepeat() {
        String text = "sale and ".repeat(100) + "at last the ferry. " + "sale and ".repeat(100);
        assertThat(marked(new Highlighter(TextQuery.parse("sale ferry"), 2, 30).fragments(text, "en")))
                .isEqualTo("[sale] and [sale] and [sale] and… | …[sale] and at last the [ferry]…");
    }

    @Test
    void aPhraseLongerThanAFragmentStaysWhole() {
        String phrase = "one two three four five six";
        assertThat(marked(new Highlighter(TextQuery.parse('"' + phrase + '"'), 1, 5)
                        .fragments("zero " + phrase + " seven", null)))
                .isEqualTo("…[" + phrase + "]…");
    }

    @Test
    void textsWithoutAHitHaveNoFragments() {
        Highlighter highlighter = new Highlighter(TextQuery.parse("sale"));
        assertThat(highlighter.fragments("wholesale", "en")).isEmpty();
        assertThat(highlighter.fragments("", "en")).isEmpty();
        assertThat(new Highlighter(TextQuery.parse("")).fragments("sale", "en")).isEmpty();
    }

    @Test
    void atLeastOneFragmentOfOneCharIsAskedFor() {
        TextQuery query = TextQuery.parse("sale");
        assertThatThrownBy(() -> new Highlighter(query, 0, 100)).hasMessageContaining("ask for at least 1");
        assertThatThrownBy(() -> new Highlighter(query, 1, 0)).hasMessageContaining("ask for at least 1");
    }

    @MethodSource("eu.vitrine.catalog.text.RandomTexts#texts")
    @ParameterizedTest
    void fragmentsAreTheTextItselfAndEveryHitIsAHit(String text) {
        TextQuery query = TextQuery.parse("summer schuh été αγορα 😀 中国 \"sale summer\" e-mail");
        for (int length : List.of(1, 7, 40, 10_000)) {
            List<List<Run>> fragments = new Highlighter(query, 4, length).fragments(text, "de");
            assertThat(fragments.isEmpty())
                    .isEqualTo(query.required().stream().noneMatch(clause -> Highlighter.holds(clause, text, "de")));
            assertThat(fragments).hasSizeLessThanOrEqualTo(4).allSatisfy(fragment -> {
                assertThat(text).contains(withoutCutMarks(fragment));
                assertThat(fragment)
                        .filteredOn(Run::hit)
                        .isNotEmpty()
                        .allSatisfy(hit -> assertThat(query.required())
                                .anyMatch(clause -> Highlighter.holds(clause, hit.text(), "de")));
            });
            assertThat(fragments)
                    .allSatisfy(fragment ->
                            assertThat(halves(withoutCutMarks(fragment))).isLessThanOrEqualTo(halves(text)));
        }
    }

    @Test
    @Timeout(120)
    void aTextOfManyPagesTakesTimeInProportion() {
        String text = "sale ".repeat(100_000);
        Highlighter highlighter = new Highlighter(TextQuery.parse("sale \"sale sale\" \"sale ferry\""));
        assertThat(highlighter.fragments(text, "en")).hasSize(1);
        assertThat(new Highlighter(TextQuery.parse("sale ferry")).fragments(text, "en"))
                .hasSize(3);
    }

    private static String withoutCutMarks(List<Run> fragment) {
        int from = fragment.getFirst().equals(new Run("…", false)) ? 1 : 0;
        int to = fragment.getLast().equals(new Run("…", false)) ? fragment.size() - 1 : fragment.size();
        return fragment.subList(from, to).stream().map(Run::text).collect(Collectors.joining());
    }

    private static long halves(String text) {
        return text.codePoints()
                .filter(c -> Character.getType(c) == Character.SURROGATE)
                .count();
    }

    private static String marked(List<List<Run>> fragments) {
        return fragments.stream()
                .map(fragment -> fragment.stream()
                        .map(run -> run.hit() ? "[" + run.text() + "]" : run.text())
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" | "));
    }
}
