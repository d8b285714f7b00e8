// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.differences;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.differences.TextDifference.Change;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of a text, as a reader would say it. */
class TextDifferenceTest {

    private static final Duration QUICK = Duration.ofSeconds(5);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We count purchases.            | We count purchases.               | We count purchases.",
                "en | We count purchases.            | We count your purchases.          | We count {+your +}purchases.",
                "en | We never count old purchases.  | We count purchases.               | We {-never -}count{- old-} purchases.",
                "en | The price counts for a lot.    | The price counts for very little. | The price counts for {-a lot-}{+very little+}.",
                "de | Käufe zählen stark.            | Käufe zählen schwach.             | Käufe zählen {-stark-}{+schwach+}.",
                "el | Η τιμή μετράει πολύ.           | Η τιμή μετράει λίγο.              | Η τιμή μετράει {-πολύ-}{+λίγο+}.",
                "pl | Cena ma duże znaczenie.        | Cena ma małe znaczenie.           | Cena ma {-duże-}{+małe+} znaczenie.",
                "fr | L’âge compte.                  | L’âge ne compte pas.              | L’âge {+ne +}compte{+ pas+}.",
            })
    void wordsAreMarkedInsideSentences(String language, String before, String after, String marked) {
        assertThat(marked(before, after, language)).isEqualTo(marked);
    }

    @Test
    void aNewSentenceLeavesItsNeighboursAlone() {
        assertThat(marked("Price counts. Age counts.", "Price counts. Ads do not. Age counts.", "en"))
                .isEqualTo("Price counts. {+Ads do not. +}Age counts.");
    }

    @Test
    void whatHardlyKeptAWordWasReplacedWhole() {
        assertThat(marked("The seller is of no importance here.", "Results go by distance and the hour.", "en"))
                .isEqualTo("{-The seller is of no importance here.-}{+Results go by distance and the hour.+}");
    }

    @Test
    void fromNothingAndToNothing() {
        assertThat(marked("", "All.", "en")).isEqualTo("{+All.+}");
        assertThat(marked("All.", "", "en")).isEqualTo("{-All.-}");
        assertThat(TextDifference.between("", "", Locale.ENGLISH).same()).isTrue();
    }

    @RepeatedTest(200)
    void bothTextsCanBeReadFromIt(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String before = prose(random, 1 + random.nextInt(30));
        String after = random.nextBoolean() ? prose(random, random.nextInt(30)) : before + prose(random, 2);
        TextDifference difference = TextDifference.between(before, after, Locale.ENGLISH);
        assertThat(difference.before()).isEqualTo(before);
        assertThat(difference.after()).isEqualTo(after);
        assertThat(difference.same()).isEqualTo(before.equals(after));
    }

    @Test
    void longProseIsComparedQuickly() {
        Random random = new Random(7);
        String before = prose(random, 25_000).substring(0, 100_000);
        String after = before.replace("price", "cost").replace("Now ", "Then ");
        assertThat(timed(before, after)).isLessThan(QUICK);
        assertThat(timed(before, prose(random, 25_000).substring(0, 100_000))).isLessThan(QUICK);
    }

    @ParameterizedTest
    @CsvSource({"'a. '", "'a b! '", "a", "'\n'", "'. '"})
    void textsThatAreMadeToBeSlowAreNot(String token) {
        String before = token.repeat(100_000 / token.length());
        String after = before.replace('a', 'c').replace('.', '?') + "\n\nend";
        assertThat(timed(before, after)).isLessThan(QUICK);
    }

    private static Duration timed(String before, String after) {
        long start = System.nanoTime();
        TextDifference difference = TextDifference.between(before, after, Locale.ENGLISH);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertThat(difference.after()).isEqualTo(after);
        return taken;
    }

    private static String prose(Random random, int words) {
        String[] known = {"price ", "of ", "the ", "seller. ", "counts ", "more ", "than ", "Now ", "age! ", "\n\n"};
        return IntStream.range(0, words)
                .mapToObj(word -> known[random.nextInt(known.length)])
                .collect(Collectors.joining());
    }

    private static String marked(String before, String after, String language) {
        return TextDifference.between(before, after, Locale.of(language)).passages().stream()
                .flatMap(passage -> passage.pieces().stream())
                .map(piece -> piece.change() == Change.KEPT
                        ? piece.text()
                        : piece.change() == Change.ADDED ? "{+" + piece.text() + "+}" : "{-" + piece.text() + "-}")
                .collect(Collectors.joining());
    }
}
