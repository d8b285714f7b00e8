// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.targeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import eu.vitrine.portal.shell.ui.LinkTo;
import eu.vitrine.portal.targeting.TargetingPage;

/** Numbers of ads by time, each with a bar that only the eye needs, and each a link to the ads. */
final class UseTable extends NativeTable {

    UseTable(TargetingPage.Table table) {
        addClassNames("numbers", "use");
        setCaptionText(table.caption());
        NativeTableRow head = getHead().addRow();
        head.add(header(table.time(), "col"), header(table.include(), "col"), header(table.exclude(), "col"));
        table.rows()
                .forEach(row -> getBody()
                        .add(new NativeTableRow(header(row.time(), "row"), cell(row.include()), cell(row.exclude()))));
    }

    private static NativeTableCell cell(TargetingPage.Number number) {
        LinkTo link = new LinkTo(number.href());
        link.add(new Span(number.text()));
        link.getElement().setAttribute("aria-label", number.described());
        Div bar = new Div();
        bar.addClassName("bar");
        bar.getStyle().set("--share", number.share() + "%");
        NativeTableCell cell = new NativeTableCell();
        cell.add(link, bar);
        return cell;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
