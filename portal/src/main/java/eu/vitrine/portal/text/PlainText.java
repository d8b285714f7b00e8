// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.text;

import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words alone, a line for each block. */
final class PlainText implements Walk {

    private final StringBuilder words = new StringBuilder();

    /** The words of a block and of all that follow it. */
    static String from(Node first) {
        PlainText plain = new PlainText();
        for (Node at = first; at != null; at = at.getNext()) {
            plain.enter(at);
            plain.below(at);
            plain.leave(at);
        }
        return plain.words.toString();
    }

    @Override
    public void enter(Node node) {
        switch (node) {
            case Text text -> words.append(text.getLiteral());
            case Code code -> words.append(code.getLiteral());
            case FencedCodeBlock code -> words.append(code.getLiteral());
            case SoftLineBreak end -> words.append(' ');
            case HardLineBreak end -> words.append('\n');
            default -> {}
        }
    }

    @Override
    public void leave(Node node) {
        boolean lineOpen = !words.isEmpty() && words.charAt(words.length() - 1) != '\n';
        if (node instanceof Block && lineOpen) {
            words.append('\n');
        }
    }
}
