// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import eu.vitrine.portal.record.Block.Card;
import eu.vitrine.portal.record.Weight;

/** A part of a record that has much to say. */
final class CardView extends ListItem {

    CardView(Card card) {
        addClassName("record-card");
        setId(card.id());
        add(new H3(new MarkedText(card.heading())));
        if (!card.badges().isEmpty()) {
            add(new Badges(card.badges()));
        }
        if (card.weight() != null) {
            add(weight(card.weight()));
        }
        card.texts().forEach(text -> add(new Paragraph(new MarkedText(text))));
        if (!card.facts().isEmpty()) {
            add(new FactList(card.facts()));
        }
    }

    /** The words say all; the bar is for the eye. */
    private static Div weight(Weight weight) {
        Div bar = new Div();
        bar.addClassName("weight-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--from", weight.from() + "%").set("--to", weight.to() + "%");
        Div view = new Div(new Paragraph(weight.words()));
        view.addClassName("weight");
        if (weight.to() > 0) {
            view.add(bar);
        }
        return view;
    }
}
