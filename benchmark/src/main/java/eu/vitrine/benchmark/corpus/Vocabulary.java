// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one language, the most frequent first: a few dozen real ones, then thousands that are put together of its syllables. Immutable.
 *
 * @param words at least one
 */
record Vocabulary(List<String> words) {

    private static final int SIZE = 20_000;
    /** Makes the first word 3 % of all, as the first of a real language. */
    private static final double FLAT = 2.7;

    private static final Map<String, Vocabulary> READ = new ConcurrentHashMap<>();

    /** That of a language of which there is a list. */
    static Vocabulary of(String language) {
        return READ.computeIfAbsent(language, Vocabulary::read);
    }

    private static Vocabulary read(String language) {
        String[] parts = resource(language + ".txt").split("\n\n");
        Set<String> words = new LinkedHashSet<>(List.of(parts[0].strip().split("\\s+")));
        List<String> syllables = List.of(parts[1].strip().split("\\s+"));
        Dice dice = new Dice(0, language, 0);
        while (words.size() < SIZE) {
            StringBuilder word = new StringBuilder();
            for (int left = 2 + dice.below(2); left > 0; left--) {
                word.append(dice.pick(syllables));
            }
            words.add(word.toString());
        }
        return new Vocabulary(List.copyOf(words));
    }

    private static String resource(String name) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the list of words " + name + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the list of words " + name + " cannot be read", e);
        }
    }

    /** So many words in a row, with a capital at the start. */
    String sentence(Dice dice, int length) {
        List<String> drawn = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            drawn.add(words.get(dice.zipf(words.size(), FLAT)));
        }
        return capital(String.join(" ", drawn));
    }

    /** A name of so many words that are not among the most frequent. */
    String name(Dice dice, int length) {
        List<String> drawn = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            drawn.add(capital(words.get(100 + dice.below(words.size() - 100))));
        }
        return String.join(" ", drawn);
    }

    private static String capital(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
