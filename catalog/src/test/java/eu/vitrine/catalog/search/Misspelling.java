// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import eu.vitrine.catalog.Passage;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.text.TextQuery;
import eu.vitrine.catalog.text.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which word was meant, in the plainest way: every word of every record is compared with the one that was typed. */
final class Misspelling<R> {

    private final Schema<R> schema;
    private final List<Entry<R>> entries;

    Misspelling(Schema<R> schema, List<Entry<R>> entries) {
        this.schema = schema;
        this.entries = entries;
    }

    Optional<NearWord> wordNear(String typed) {
        List<String> words = Words.folded(typed);
        if (words.size() != 1 || words.getFirst().codePoints().count() < 3) {
            return Optional.empty();
        }
        String word = words.getFirst();
        TextQuery.Clause clause = TextQuery.parse(word).required().getFirst();
        long own = entries.stream().filter(entry -> entry.holds(clause)).count();
        Optional<NearWord> near = near(word, 1, own);
        Optional<NearWord> found = near.isPresent() || word.codePoints().count() < 6 ? near : near(word, 2, own);
        return found.map(folded -> new NearWord(written(folded.word()), folded.records()));
    }

    private Optional<NearWord> near(String word, int edits, long own) {
        return entries.stream()
                .flatMap(Misspelling::words)
                .distinct()
                .filter(other -> !other.equals(word))
                .filter(other -> edits == 1 || other.codePointAt(0) == word.codePointAt(0))
                .filter(other -> Edits.between(word, other) <= edits)
                .map(other -> new NearWord(other, holding(other).count()))
                .filter(near -> near.records() > 10 * own)
                .min(Comparator.comparing((NearWord near) -> -near.records()).thenComparing(NearWord::word));
    }

    private Stream<Entry<R>> holding(String word) {
        return entries.stream().filter(entry -> words(entry).anyMatch(word::equals));
    }

    private String written(String word) {
        Comparator<Entry<R>> newest =
                Comparator.comparing(entry -> -schema.defaultSort().key().applyAsLong(entry.record()));
        R record =
                holding(word).min(newest.thenComparing(Entry::id)).orElseThrow().record();
        return schema.searchable().stream()
                .flatMap(field -> field.words().apply(record).stream())
                .map(Passage::text)
                .flatMap(text -> Words.tokens(text).stream()
                        .filter(token -> token.folded().equals(word))
                        .map(token -> text.substring(token.start(), token.end())))
                .findFirst()
                .orElseThrow()
                .toLowerCase(Locale.ROOT);
    }

    private static Stream<String> words(Entry<?> entry) {
        return entry.texts().values().stream().flatMap(Collection::stream).flatMap(text -> text.folded().stream());
    }
}
