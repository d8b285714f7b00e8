// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.vitrine.portal.search.Filters;
import eu.vitrine.portal.search.ResultCard;
import eu.vitrine.portal.search.ResultLayout;
import eu.vitrine.portal.search.SearchPage.Answer;
import eu.vitrine.portal.shell.ui.LinkTo;
import eu.vitrine.portal.shell.ui.Markup;
import eu.vitrine.portal.shell.ui.NoticeView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Filters on one side, results on the other. Lives as long as the view, so that the filters somebody opened stay open. */
final class AnswerView extends Div {

    private final FilterPanel filters;
    private final Div corrections = new Div();
    private final Chips chips = new Chips();
    private final Total total = new Total();
    private final Paragraph meant = new Paragraph();
    private final ChoicesNav sorts = new ChoicesNav();
    private final ChoicesNav sizes = new ChoicesNav();
    private final ChoicesNav layouts = new ChoicesNav();
    private final Div pictures = new Div();
    private final Div tools = new Div(layouts, sorts, sizes, pictures);
    private final Div cards = new Div();
    private final Div below = new Div();
    private List<ResultCard> found = List.of();
    private final Departure departure = new Departure(total);

    AnswerView(ValueLookup lookup, Consumer<Map<String, String>> narrow) {
        addClassName("answer");
        filters = new FilterPanel(lookup, narrow);
        Section results = new Section(corrections, total, meant, chips, tools, cards, below);
        results.setId(Filters.RESULTS);
        results.addClassName("results");
        results.getElement().setAttribute("tabindex", "-1");
        results.getElement().setAttribute("aria-labelledby", Total.ID);
        corrections.getElement().setAttribute("role", "alert");
        meant.addClassName("did-you-mean");
        tools.addClassName("tools");
        departure.from(chips);
        departure.from(meant);
        departure.from(below);
        add(filters, results);
    }

    /** @param parameters of the address of the page */
    void show(Answer answer, Map<String, List<String>> parameters) {
        corrections.removeAll();
        answer.corrections().forEach(sentence -> corrections.add(warning(sentence)));
        filters.show(answer.filters(), parameters);
        total.show(answer.total());
        meant.removeAll();
        meant.setVisible(answer.meant() != null);
        if (answer.meant() != null) {
            meant.add(new LinkTo(answer.meant()));
        }
        chips.show(answer.applied());
        found = answer.cards();
        Markup.fill(cards, answer.noHits() == null ? List.of(laidOut(answer)) : List.of());
        below.removeAll();
        tools.setVisible(answer.noHits() == null);
        layouts.show(answer.layouts());
        sorts.show(answer.sorts());
        sizes.show(answer.sizes());
        pictures.removeAll();
        if (answer.keepsakes().pictures() != null) {
            pictures.add(new LinkTo(answer.keepsakes().pictures()));
        }
        if (answer.noHits() == null) {
            below.add(new PagingNav(answer.paging()));
        } else {
            below.add(new NoticeView(answer.noHits(), new H2()));
        }
        below.add(new KeepsakesView(answer.keepsakes()));
        departure.arrive();
    }

    /** The id of the link to a record, if it is among the results. */
    Optional<String> link(String record) {
        return found.stream()
                .filter(card -> card.id().equals(record))
                .map(ResultCard::linkId)
                .findFirst();
    }

    private static Component laidOut(Answer answer) {
        if (answer.layout() == ResultLayout.TABLE) {
            return new ResultTable(answer.heads(), answer.cards());
        }
        OrderedList list = new OrderedList();
        list.addClassNames("cards", answer.layout().value());
        answer.cards().forEach(card -> list.add(new ResultCardView(card, answer.layout() == ResultLayout.CARDS)));
        return list;
    }

    private static Paragraph warning(String sentence) {
        Paragraph warning = new Paragraph(sentence);
        warning.addClassName("warning");
        return warning;
    }
}
