// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The same words in one or more languages, in the order in which they were stated.
 *
 * @param passages never empty, each with its language, no language twice
 */
public record Multilingual(List<Passage> passages) {

    private static final String FALLBACK = "en";

    /** Copies the list; refuses words without a language, and none at all. */
    public Multilingual {
        passages = List.copyOf(passages);
        boolean stated = passages.stream().allMatch(passage -> passage.language() != null);
        long languages = passages.stream().map(Passage::language).distinct().count();
        if (passages.isEmpty() || !stated || languages < passages.size()) {
            throw new IllegalArgumentException("not words in one or more languages, each stated once: " + passages);
        }
    }

    /**
     * The words that suit a reader best: those in the first of these languages in which there are any, else the English ones, else the first.
     *
     * @param languages BCP 47 tags, the dearest first; regions do not keep words from being understood
     */
    public Passage in(List<String> languages) {
        return Stream.concat(languages.stream(), Stream.of(FALLBACK))
                .flatMap(language -> closest(language).stream())
                .findFirst()
                .orElseGet(passages::getFirst);
    }

    /** The languages, in their order. */
    public List<String> languages() {
        return passages.stream().map(Multilingual::language).toList();
    }

    private Optional<Passage> closest(String wanted) {
        return passages.stream()
                .filter(passage -> wanted.equalsIgnoreCase(passage.language()))
                .findFirst()
                .or(() -> passages.stream()
                        .filter(passage -> primary(language(passage)).equals(primary(wanted)))
                        .findFirst());
    }

    private static String language(Passage passage) {
        String language = passage.language();
        if (language == null) {
            throw new IllegalStateException("words without a language were let in: " + passage);
        }
        return language;
    }

    private static String primary(String tag) {
        return tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    }
}
