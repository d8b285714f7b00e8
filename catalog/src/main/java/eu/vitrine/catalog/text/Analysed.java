// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.text;

import java.util.List;

/**
 * All that an engine indexes of one text.
 *
 * @param tokens the words, one per position
 * @param stems one stem for each token, marked with its language ({@code "de:laufschuh"}); empty if the language has no stemmer
 */
public record Analysed(List<Token> tokens, List<String> stems) {
    public Analysed {
        tokens = List.copyOf(tokens);
        stems = List.copyOf(stems);
        if (!stems.isEmpty() && stems.size() != tokens.size()) {
            throw new IllegalArgumentException(
                    "%d stems for %d tokens: give one stem per token, or none".formatted(stems.size(), tokens.size()));
        }
    }
}
