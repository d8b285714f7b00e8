// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.text;

import eu.vitrine.catalog.text.TextQuery.Clause;
import eu.vitrine.catalog.text.TextQuery.Phrase;
import eu.vitrine.catalog.text.TextQuery.Word;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** Reads one query from left to right. */
final class TextQueryParser {
    private final String q;
    private int at;
    private final Set<Clause> required = new LinkedHashSet<>();
    private final Set<Clause> excluded = new LinkedHashSet<>();

    TextQueryParser(String q) {
        this.q = q;
    }

    TextQuery parse() {
        boolean atStart = true;
        while (at < q.length()) {
            if (isSpace(q.charAt(at))) {
                at++;
                atStart = true;
            } else {
                readClause(atStart);
                atStart = false;
            }
        }
        return new TextQuery(List.copyOf(required), List.copyOf(excluded));
    }

    private void readClause(boolean mayExclude) {
        boolean excludes = mayExclude && isMinus(q.charAt(at));
        if (excludes) {
            at++;
        }
        Set<Clause> clauses = excludes ? excluded : required;
        if (at < q.length() && isQuote(q.charAt(at))) {
            at++;
            addPhrase(Words.folded(readUntil(TextQueryParser::isQuote)), clauses);
            at++;
        } else {
            addWord(readUntil(c -> isSpace(c) || isQuote(c)), clauses);
        }
    }

    private String readUntil(IntPredicate end) {
        int start = at;
        while (at < q.length() && !end.test(q.charAt(at))) {
            at++;
        }
        return q.substring(start, at);
    }

    /** What people write as one word may be several tokens: e-mail, L'Oréal, 中国. They belong together. */
    private static void addWord(String text, Set<Clause> clauses) {
        List<Token> tokens = Words.tokens(text);
        if (tokens.size() == 1) {
            Token token = tokens.getFirst();
            String word = text.substring(token.start(), token.end());
            clauses.add(new Word(token.folded(), Words.stemsInAnyLanguage(word, token.folded())));
        } else {
            addPhrase(tokens.stream().map(Token::folded).toList(), clauses);
        }
    }

    private static void addPhrase(List<String> folded, Set<Clause> clauses) {
        if (!folded.isEmpty()) {
            clauses.add(new Phrase(folded));
        }
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isQuote(int c) {
        return switch (c) {
            case '"', '„', '“', '”', '‟', '«', '»', '＂' -> true;
            default -> false;
        };
    }

    /** The key on the keyboard, the sign of mathematics and the wide form; a dash is punctuation. */
    private static boolean isMinus(int c) {
        return c == '-' || c == '\u2212' || c == '\uFF0D';
    }
}
