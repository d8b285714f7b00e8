// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.text;

import eu.vitrine.portal.text.Line.Kind;
import eu.vitrine.portal.text.Part.Heading;
import eu.vitrine.portal.text.Part.Items;
import eu.vitrine.portal.text.Part.Paragraph;
import eu.vitrine.portal.text.Part.Quote;
import eu.vitrine.portal.text.Part.Table;
import eu.vitrine.portal.text.Part.Verbatim;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a text one after the other, however they were nested. */
public final class Lines {

    private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");

    private final List<Line> lines = new ArrayList<>();

    private Lines() {}

    /** The lines of a text, in reading order. Spaces count once, wherever lines broke. */
    public static List<Line> of(Layout layout) {
        Lines all = new Lines();
        layout.parts().forEach(part -> all.add(part, Kind.PARAGRAPH));
        return List.copyOf(all.lines);
    }

    private void add(Part part, Kind running) {
        switch (part) {
            case Heading heading -> add(Kind.HEADING, Span.text(heading.words()));
            case Paragraph paragraph -> add(running, Span.text(paragraph.words()));
            case Items items -> items.items().forEach(item -> item.forEach(each -> add(each, Kind.ITEM)));
            case Quote quote -> quote.parts().forEach(each -> add(each, running));
            case Table table ->
                Stream.concat(Stream.of(table.head()), table.rows().stream()).forEach(this::add);
            case Verbatim verbatim -> add(Kind.VERBATIM, verbatim.text());
        }
    }

    private void add(List<List<Span>> cells) {
        add(Kind.ROW, cells.stream().map(Span::text).map(String::strip).collect(Collectors.joining(" | ")));
    }

    private void add(Kind kind, String text) {
        String words = SPACES.matcher(text).replaceAll(" ").strip();
        if (!words.isEmpty()) {
            lines.add(new Line(kind, words));
        }
    }
}
