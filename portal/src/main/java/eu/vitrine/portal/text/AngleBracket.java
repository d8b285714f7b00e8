// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.text;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** An angle bracket is itself: no HTML begins with it, and nobody has to look through the rest of the text for where that would end. */
final class AngleBracket implements InlineContentParserFactory, InlineContentParser {

    private static final char BRACKET = '<';

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of(BRACKET);
    }

    @Override
    public InlineContentParser create() {
        return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next(BRACKET);
        return ParsedInline.of(new Text(String.valueOf(BRACKET)), scanner.position());
    }
}
