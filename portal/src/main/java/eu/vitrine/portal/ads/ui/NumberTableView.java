// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import eu.vitrine.portal.ads.Block.NumberTable;

/** Numbers by country, each with a bar that only the eye needs. */
final class NumberTableView extends NativeTable {

    NumberTableView(NumberTable table) {
        addClassName("numbers");
        setCaptionText(table.caption());
        NativeTableRow head = getHead().addRow();
        head.add(header(table.country(), "col"), header(table.number(), "col"));
        table.rows().forEach(row -> getBody().add(row(row)));
    }

    private static NativeTableRow row(NumberTable.Row row) {
        Div bar = new Div();
        bar.addClassName("bar");
        bar.getStyle().set("--share", row.share() + "%");
        NativeTableCell number = new NativeTableCell();
        number.add(new Div(row.number()), bar);
        return new NativeTableRow(header(row.country(), "row"), number);
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
