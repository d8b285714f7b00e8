// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.text;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts as nobody would write them, the same in every run: words, marks, every plane of Unicode, broken characters. */
final class RandomTexts {
    static final List<String> WORDS =
            List.of("summer", "Sale", "schuhe", "ÉTÉ", "中", "国", "αγορά", "😀", "e-mail", "L’Oréal");
    private static final List<String> GLUE = List.of(
            " ", "  ", "\n", "", "-", "'", ".", "…", "\u0301", "\u200D", "\uFE0F", "\u00AD", "\"", "🇩", "\uD83D",
            "\uDE00");

    private RandomTexts() {}

    static Stream<String> texts() {
        return IntStream.range(0, 150).mapToObj(seed -> text(new Random(seed)));
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(120))
                .mapToObj(i -> piece(random))
                .collect(Collectors.joining());
    }

    private static String piece(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> GLUE.get(random.nextInt(GLUE.size()));
            case 1 -> Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
            case 2 -> Character.toString(random.nextInt(0x3000));
            default -> WORDS.get(random.nextInt(WORDS.size())) + GLUE.get(random.nextInt(4));
        };
    }
}
