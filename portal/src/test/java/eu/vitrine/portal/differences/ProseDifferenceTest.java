// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.differences;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.differences.ProseDifference.Change;
import eu.vitrine.portal.differences.ProseDifference.Fate;
import eu.vitrine.portal.differences.TextDifference.Piece;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What became of a long text, part by part. */
class ProseDifferenceTest {

    private static final Duration QUICK = Duration.ofSeconds(5);

    @Test
    void partsAreAddedDroppedRewordedAndKept() {
        String before = """
                How we rank
                -----------

                *   The price counts for a lot.
                *   So does how old an offer is.

                Sellers cannot pay for a better place.
                """;
        String after = """
                How we rank
                -----------

                * The price counts for very little.
                * Delivery within a day comes first.

                Sellers cannot pay for a better place.

                Advertisements are marked.
                """;
        assertThat(marked(before, after))
                .containsExactly(
                        "KEPT How we rank",
                        "REWORDED The price counts for {-a lot-}{+very little+}.",
                        "DROPPED {-So does how old an offer is.-}",
                        "ADDED {+Delivery within a day comes first.+}",
                        "KEPT Sellers cannot pay for a better place.",
                        "ADDED {+Advertisements are marked.+}");
    }

    @Test
    void marksOfStructureAreNoChange() {
        ProseDifference difference = between("Price\n=====\n\n*   one **two**\n", "**Price**\n\n- one\n  two\n");
        assertThat(difference.same()).isTrue();
        assertThat(difference.count(Fate.KEPT)).isEqualTo(2);
    }

    @Test
    void fromNothingAndToNothing() {
        assertThat(between("", "One.\n\nTwo.").count(Fate.ADDED)).isEqualTo(2);
        assertThat(between("One.\n\nTwo.", "").count(Fate.DROPPED)).isEqualTo(2);
        assertThat(between("", "").same()).isTrue();
    }

    @Test
    void ofTheLongestTextsEveryDifferenceIsFoundQuickly() {
        Random random = new Random(11);
        String before = prose(random, 1_600);
        assertThat(before.length()).isGreaterThan(100_000);
        quickly(before, before.replace("price", "cost"));
        quickly(before, prose(random, 1_600));
        quickly(before.replace(". ", ".\n\n"), before.replace(". ", ".\n\n* "));
        quickly("a\n\n".repeat(33_000), "b\n\n".repeat(33_000));
        quickly("a ".repeat(50_000), "b a ".repeat(25_000));
    }

    private static void quickly(String before, String after) {
        long start = System.nanoTime();
        ProseDifference difference = between(before, after);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(QUICK);
        assertThat(difference.same()).isFalse();
    }

    private static ProseDifference between(String before, String after) {
        return ProseDifference.between(before, after, Locale.ENGLISH);
    }

    private static List<String> marked(String before, String after) {
        return between(before, after).changes().stream()
                .map(ProseDifferenceTest::marked)
                .toList();
    }

    private static String marked(Change change) {
        return change.fate() + " "
                + change.words().passages().stream()
                        .flatMap(passage -> passage.pieces().stream())
                        .map(ProseDifferenceTest::marked)
                        .collect(Collectors.joining());
    }

    private static String marked(Piece piece) {
        return switch (piece.change()) {
            case KEPT -> piece.text();
            case ADDED -> "{+" + piece.text() + "+}";
            case DROPPED -> "{-" + piece.text() + "-}";
        };
    }

    /** So many paragraphs of made-up words. */
    private static String prose(Random random, int paragraphs) {
        List<String> known = List.of("price", "of", "the", "seller", "counts", "more", "than", "now", "age", "place");
        UnaryOperator<String> sentence = end -> IntStream.range(0, 5 + random.nextInt(9))
                .mapToObj(word -> known.get(random.nextInt(known.size())))
                .collect(Collectors.joining(" ", "", end));
        return IntStream.range(0, paragraphs)
                .mapToObj(paragraph -> sentence.apply(". ") + sentence.apply("."))
                .collect(Collectors.joining("\n\n"));
    }
}
