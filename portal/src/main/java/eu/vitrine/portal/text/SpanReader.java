// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.text;

import eu.vitrine.catalog.WebLink;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Reads the words of one part. Of a picture, what is said about it. */
final class SpanReader implements Walk {

    private final Budget budget;
    private final List<Span> spans = new ArrayList<>();
    private int emphasised;
    private int strong;
    private @Nullable String href;

    private SpanReader(Budget budget) {
        this.budget = budget;
    }

    /** The words below a node; once the budget is spent, they are not told apart any more. */
    static List<Span> read(Node node, Budget budget) {
        SpanReader reader = new SpanReader(budget);
        reader.below(node);
        return reader.spans.stream().allMatch(span -> span.text().isBlank()) ? List.of() : List.copyOf(reader.spans);
    }

    @Override
    public void enter(Node node) {
        switch (node) {
            case Text text -> add(text.getLiteral());
            case Code code -> add(code.getLiteral());
            case SoftLineBreak end -> add(" ");
            case HardLineBreak end -> add("\n");
            case Emphasis emphasis -> emphasised++;
            case StrongEmphasis emphasis -> strong++;
            case Link link -> href = WebLink.valid(link.getDestination()) ? link.getDestination() : null;
            default -> {}
        }
    }

    @Override
    public void leave(Node node) {
        switch (node) {
            case Emphasis emphasis -> emphasised--;
            case StrongEmphasis emphasis -> strong--;
            case Link link -> href = null;
            default -> {}
        }
    }

    private void add(String text) {
        Span span = new Span(text, emphasised > 0, strong > 0, href);
        Span last = spans.isEmpty() ? null : spans.getLast();
        if (last != null && (last.looksLike(span) || budget.spent())) {
            spans.removeLast();
            spans.add(new Span(last.text() + text, last.emphasised(), last.strong(), last.href()));
        } else {
            budget.spend();
            spans.add(span);
        }
    }
}
