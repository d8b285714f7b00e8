// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import eu.vitrine.portal.record.ui.Badges;
import eu.vitrine.portal.record.ui.FactList;
import eu.vitrine.portal.search.ResultCard;
import eu.vitrine.portal.search.ResultCard.Detail;
import eu.vitrine.portal.search.TableHeads;
import java.util.Arrays;
import java.util.List;

/** Results as rows. Where it is wider than the page it scrolls in itself, also from the keyboard. */
final class ResultTable extends Div {

    private final List<Detail.Kind> sides;

    ResultTable(TableHeads heads, List<ResultCard> cards) {
        sides = Arrays.stream(Detail.Kind.values())
                .filter(side -> cards.stream()
                        .flatMap(card -> card.details().stream())
                        .anyMatch(detail -> detail.kind() == side))
                .toList();
        addClassName("result-table");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-labelledby", Total.ID);
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-labelledby", Total.ID);
        table.getHead().add(head(heads));
        cards.forEach(card -> table.getBody().add(row(card)));
        add(table);
    }

    private NativeTableRow head(TableHeads heads) {
        NativeTableRow row = new NativeTableRow();
        row.add(column(heads.title()), column(heads.badges()), column(heads.parties()));
        sides.forEach(side -> row.add(column(heads.details().getOrDefault(side, ""))));
        return row;
    }

    private static NativeTableHeaderCell column(String head) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(head);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(ResultCard card) {
        NativeTableHeaderCell title = new NativeTableHeaderCell();
        title.add(new ResultLink(card));
        title.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        row.add(title);
        row.addDataCell().add(new Badges(card.badges()));
        row.addDataCell().add(card.parties().isEmpty() ? new Span() : new FactList(card.parties()));
        sides.forEach(side -> row.addDataCell().add(detail(card, side)));
        return row;
    }

    private static Component detail(ResultCard card, Detail.Kind side) {
        return card.details().stream()
                .filter(detail -> detail.kind() == side)
                .findFirst()
                .map(detail -> new Span(detail.text()))
                .orElseGet(Span::new);
    }
}
