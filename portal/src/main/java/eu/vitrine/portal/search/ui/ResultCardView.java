// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eu.vitrine.portal.record.ui.Badges;
import eu.vitrine.portal.record.ui.FactList;
import eu.vitrine.portal.record.ui.MarkedText;
import eu.vitrine.portal.record.ui.PictureView;
import eu.vitrine.portal.search.ResultCard;
import eu.vitrine.portal.search.ResultCard.Detail;
import java.util.Locale;

/** A record among the results. */
final class ResultCardView extends ListItem {

    /** @param whole whether it shows the picture and the text too */
    ResultCardView(ResultCard card, boolean whole) {
        Article article = new Article();
        article.addClassName("card");
        if (whole && card.picture() != null) {
            article.add(new PictureView(card.picture(), false));
        }
        article.add(words(card, whole));
        add(article);
    }

    private Div words(ResultCard card, boolean whole) {
        Div words = new Div(new Badges(card.badges()), new H3(new ResultLink(card)));
        words.addClassName("card-words");
        if (whole && card.text() != null) {
            Paragraph text = new Paragraph(new MarkedText(card.text()));
            text.addClassName("card-text");
            words.add(text);
        }
        if (!card.parties().isEmpty()) {
            words.add(new FactList(card.parties()));
        }
        UnorderedList details = new UnorderedList();
        details.addClassName("card-details");
        card.details().forEach(detail -> details.add(item(detail)));
        words.add(details);
        if (!card.matches().isEmpty()) {
            FactList matches = new FactList(card.matches());
            matches.addClassName("card-matches");
            words.add(matches);
        }
        return words;
    }

    private static ListItem item(Detail detail) {
        ListItem item = new ListItem(detail.text());
        item.getElement().setAttribute("data-kind", detail.kind().name().toLowerCase(Locale.ROOT));
        return item;
    }
}
