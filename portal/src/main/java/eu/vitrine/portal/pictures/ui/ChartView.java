// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.pictures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.vitrine.portal.pictures.Chart;
import eu.vitrine.portal.pictures.Chart.Mark;
import eu.vitrine.portal.pictures.drawing.ChartSvg;
import eu.vitrine.portal.pictures.drawing.Drawing;
import eu.vitrine.portal.pictures.drawing.Drawing.Area;
import eu.vitrine.portal.shell.ui.LinkTo;
import eu.vitrine.portal.shell.ui.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A picture with the same numbers as a table behind it. The picture is for the eye and the pointer: links lie over it, which the keyboard and screen
 * readers find in the table, once.
 */
public final class ChartView extends Div {

    /** A picture with its table, which these words open. */
    public ChartView(Chart chart, String table) {
        this(chart, List.of(folded(table, table(chart))));
    }

    /** A picture beside which the page says its numbers. */
    public ChartView(Chart chart) {
        this(chart, List.of());
    }

    private ChartView(Chart chart, List<Component> below) {
        addClassNames("chart", "chart-" + chart.form().name().toLowerCase(Locale.ROOT));
        Drawing drawing = Drawing.of(chart);
        Div frame = new Div(new Svg(ChartSvg.inline(chart, drawing, "chart-" + chart.name())));
        frame.addClassName("chart-frame");
        drawing.areas().stream()
                .filter(area -> area.mark().href() != null)
                .forEach(area -> frame.add(link(area, drawing.height())));
        List<Component> parts = new ArrayList<>(List.of(frame));
        if (chart.note() != null) {
            Paragraph note = new Paragraph(chart.note());
            note.addClassName("soft");
            parts.add(note);
        }
        parts.addAll(below);
        Markup.fill(this, parts);
    }

    private static NativeDetails folded(String words, NativeTable table) {
        NativeDetails details = new NativeDetails(words, table);
        details.addClassName("chart-table");
        return details;
    }

    private static LinkTo link(Area area, double height) {
        Mark mark = area.mark();
        LinkTo link = new LinkTo(String.valueOf(mark.href()));
        link.addClassName("chart-link");
        link.getElement()
                .setAttribute("tabindex", "-1")
                .setAttribute("aria-hidden", "true")
                .setAttribute("rel", "nofollow")
                .setAttribute("title", mark.label() + ": " + mark.amount());
        link.getStyle()
                .set("left", percent(area.x(), Drawing.WIDTH))
                .set("top", percent(area.y(), height))
                .set("width", percent(area.width(), Drawing.WIDTH))
                .set("height", percent(area.height(), height));
        return link;
    }

    private static String percent(double part, double whole) {
        return String.format(Locale.ROOT, "%.3f%%", 100 * part / whole);
    }

    private static NativeTable table(Chart chart) {
        NativeTable table = new NativeTable();
        table.addClassName("numbers");
        table.setCaptionText(chart.heading());
        table.getHead()
                .addRow()
                .add(
                        header(chart.columns().label(), "col"),
                        header(chart.columns().number(), "col"));
        chart.marks().forEach(mark -> table.getBody().add(row(mark)));
        return table;
    }

    private static NativeTableRow row(Mark mark) {
        NativeTableCell number = new NativeTableCell();
        if (mark.href() == null) {
            number.setText(mark.amount());
        } else {
            LinkTo link = new LinkTo(mark.href());
            link.add(new Span(mark.amount()));
            link.getElement()
                    .setAttribute("rel", "nofollow")
                    .setAttribute("aria-label", mark.label() + ": " + mark.amount());
            number.add(link);
        }
        NativeTableHeaderCell label = header(mark.label(), "row");
        label.getElement().setAttribute("dir", "auto");
        return new NativeTableRow(label, number);
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
