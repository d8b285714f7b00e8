// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Takes texts apart, with buffers that Lucene uses again. Not thread-safe. */
final class Analyser {
    /** Long enough for any word of a language; longer runs of letters are cut, and the rest is the next word. */
    private static final int LONGEST_WORD = 120;

    /** Names of advertisers and brands come again and again; longer texts seldom do. */
    private static final int LONGEST_NAME = 80;

    private static final int REMEMBERED = 1 << 10;

    private final BreakingReader reader = new BreakingReader();
    private final StandardTokenizer tokenizer = new StandardTokenizer();
    private final OffsetAttribute offsets = tokenizer.getAttribute(OffsetAttribute.class);
    private final WordFilter folding = new WordFilter(Folding::fold);
    private final Map<String, Stemmer> stemmers = new HashMap<>();
    private final Map<String, Memo<Analysed>> names = new HashMap<>();

    Analyser() {
        tokenizer.setMaxTokenLength(LONGEST_WORD);
    }

    /** @param language of which there is a stemmer; empty for none */
    Analysed analyse(String text, String language) {
        return text.length() > LONGEST_NAME
                ? anew(text, language)
                : names.computeIfAbsent(language, name -> new Memo<>(REMEMBERED, passage -> anew(passage, name)))
                        .of(text);
    }

    private Analysed anew(String text, String language) {
        List<Token> tokens = tokens(text);
        return new Analysed(tokens, language.isEmpty() ? List.of() : stems(text, tokens, language));
    }

    String fold(String text) {
        return Folding.isPlain(text) ? text.toLowerCase(Locale.ROOT) : folding.apply(text);
    }

    private List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        try (tokenizer) {
            tokenizer.setReader(reader.over(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                int start = offsets.startOffset();
                int end = offsets.endOffset();
                String folded = Folding.oneWord(fold(text.substring(start, end)));
                if (!folded.isEmpty()) {
                    tokens.add(new Token(folded, start, end));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    /** One stem for each token of the text. */
    private List<String> stems(String text, List<Token> tokens, String language) {
        Stemmer stemmer = stemmer(language);
        List<String> stems = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            stems.add(stemmer.stem(text.substring(token.start(), token.end()), token.folded()));
        }
        return stems;
    }

    /** The stems that the word has in the different languages. */
    Set<String> stems(String word, String folded) {
        Set<String> stems = new TreeSet<>();
        for (String language : Stemmers.languages()) {
            stems.add(stemmer(language).stem(word, folded));
        }
        return stems;
    }

    private Stemmer stemmer(String language) {
        return stemmers.computeIfAbsent(language, name -> new Stemmer(name, this::fold));
    }
}
