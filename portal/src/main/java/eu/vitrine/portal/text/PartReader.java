// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.text;

import eu.vitrine.portal.text.Part.Heading;
import eu.vitrine.portal.text.Part.Items;
import eu.vitrine.portal.text.Part.Paragraph;
import eu.vitrine.portal.text.Part.Quote;
import eu.vitrine.portal.text.Part.Table;
import eu.vitrine.portal.text.Part.Verbatim;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Reads the parts of one text. HTML is no part of its own, and neither are lines that are only set in: both are words of a paragraph. */
final class PartReader {

    private static final int DEEPEST = 12;
    private static final int MOST_PARTS = 6_000;

    /** What is tried first stands first: a line under words is a heading before it is a rule. */
    private static final Set<Class<? extends org.commonmark.node.Block>> KNOWN = new LinkedHashSet<>(List.of(
            BlockQuote.class,
            org.commonmark.node.Heading.class,
            FencedCodeBlock.class,
            ThematicBreak.class,
            ListBlock.class));

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .enabledBlockTypes(KNOWN)
            .customInlineContentParserFactory(new AngleBracket())
            .maxOpenBlockParsers(DEEPEST)
            .build();

    /** A line under a heading that lost its heading: where this had empty lines in it, collectors write these between. */
    private static final Pattern STRAY_LINE =
            Pattern.compile("(?<=\\S)[^\\S\\n]*+\\n\\s*+(={3,}+)[^\\S\\n]*+(?=\\n|\\z)");

    private final Budget budget = new Budget(MOST_PARTS);
    private Levels levels = new Levels();
    private int headings;

    Layout read(String text) {
        Node document = PARSER.parse(STRAY_LINE.matcher(text).replaceAll("\n$1"));
        levels = Levels.of(document);
        return new Layout(children(document));
    }

    private List<Part> children(Node parent) {
        List<Part> parts = new ArrayList<>();
        forEach(parent, child -> add(child, parts::add), rest -> parts.add(new Verbatim(rest)));
        return parts;
    }

    private void add(Node node, Consumer<Part> to) {
        switch (node) {
            case org.commonmark.node.Heading heading -> heading(heading, to);
            case org.commonmark.node.Paragraph paragraph -> words(paragraph, to);
            case ListBlock list -> to.accept(items(list));
            case BlockQuote quote -> to.accept(new Quote(children(quote)));
            case TableBlock table -> to.accept(table(table));
            case FencedCodeBlock code -> to.accept(new Verbatim(code.getLiteral()));
            case LinkReferenceDefinition link -> to.accept(new Paragraph(plain(definition(link))));
            default -> {}
        }
    }

    private void heading(org.commonmark.node.Heading heading, Consumer<Part> to) {
        List<Span> words = SpanReader.read(heading, budget);
        if (!words.isEmpty()) {
            to.accept(new Heading(levels.rank(heading.getLevel()), "part-" + ++headings, words));
        }
    }

    private void words(Node paragraph, Consumer<Part> to) {
        List<Span> words = SpanReader.read(paragraph, budget);
        if (!words.isEmpty()) {
            to.accept(new Paragraph(words));
        }
    }

    private Items items(ListBlock list) {
        List<List<Part>> items = new ArrayList<>();
        forEach(list, item -> items.add(children(item)), rest -> items.add(List.of(new Verbatim(rest))));
        return new Items(list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : null, items);
    }

    private Table table(TableBlock table) {
        List<List<List<Span>>> head = new ArrayList<>();
        List<List<List<Span>>> rows = new ArrayList<>();
        forEach(
                table,
                part -> rows(part, part instanceof TableHead ? head : rows),
                rest -> rows.add(List.of(plain(rest))));
        return new Table(head.isEmpty() ? List.of() : head.getFirst(), rows);
    }

    private void rows(Node part, List<List<List<Span>>> to) {
        forEach(part, row -> to.add(cells(row)), rest -> to.add(List.of(plain(rest))));
    }

    private List<List<Span>> cells(Node row) {
        List<List<Span>> cells = new ArrayList<>();
        forEach(row, cell -> cells.add(SpanReader.read(cell, budget)), rest -> cells.add(plain(rest)));
        return cells;
    }

    /** Where a text names an address for its links, without words: it would not be seen otherwise. */
    private static String definition(LinkReferenceDefinition link) {
        String title = link.getTitle() == null ? "" : ' ' + link.getTitle();
        return '[' + link.getLabel() + "]: " + link.getDestination() + title;
    }

    private static List<Span> plain(String text) {
        return List.of(new Span(text, false, false, null));
    }

    /** What is below a node, each for itself; once the budget is spent, the words of all the rest together. */
    private void forEach(Node parent, Consumer<Node> each, Consumer<String> rest) {
        for (Node at = parent.getFirstChild(); at != null; at = at.getNext()) {
            if (budget.spent()) {
                rest.accept(PlainText.from(at));
                return;
            }
            budget.spend();
            each.accept(at);
        }
    }
}
