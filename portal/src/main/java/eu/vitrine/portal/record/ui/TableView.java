// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.shell.ui.LinkTo;
import eu.vitrine.portal.shell.ui.Markup;
import java.util.List;

/** Numbers, each with a bar that only the eye needs, and a link to what it counts. */
final class TableView extends NativeTable {

    private static final int MANY = 3;

    TableView(Block.Table table) {
        addClassName("numbers");
        setClassName("many", table.columns().size() > 2);
        setClassName("wide", table.columns().size() > MANY);
        setCaptionText(table.caption());
        NativeTableRow head = getHead().addRow();
        table.columns().forEach(column -> head.add(header(column, "col")));
        Markup.fill(
                getBody(),
                table.rows().stream().map(row -> row(row, table.columns())).toList());
    }

    /** Where the columns do not stand side by side, each number says what it is. */
    private static NativeTableRow row(Block.Row row, List<String> columns) {
        NativeTableRow view = new NativeTableRow(header(row.name(), "row"));
        for (int place = 0; place < row.cells().size(); place++) {
            NativeTableCell cell = cell(row.cells().get(place));
            cell.getElement().setAttribute("data-label", columns.get(place + 1));
            view.add(cell);
        }
        return view;
    }

    private static NativeTableCell cell(Block.Cell number) {
        Div bar = new Div();
        bar.addClassName("bar");
        bar.getStyle().set("--share", number.share() + "%");
        NativeTableCell cell = new NativeTableCell();
        cell.add(number(number), bar);
        return cell;
    }

    private static Component number(Block.Cell number) {
        if (number.link() == null) {
            return new Div(number.text());
        }
        LinkTo link = new LinkTo(number.link().href());
        link.add(new Span(number.text()));
        link.getElement().setAttribute("aria-label", number.link().text());
        return link;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
