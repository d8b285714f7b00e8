// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eu.vitrine.portal.ads.ResultCard;
import eu.vitrine.portal.ads.ResultCard.Detail;
import eu.vitrine.portal.shell.ui.LinkTo;
import java.util.Locale;

/** A record among the results. */
final class ResultCardView extends ListItem {

    ResultCardView(ResultCard card) {
        Article article = new Article();
        article.addClassName("card");
        if (card.picture() != null) {
            article.add(new PictureView(card.picture(), false));
        }
        article.add(words(card));
        add(article);
    }

    private static Div words(ResultCard card) {
        Div words = new Div(new Badges(card.badges()), heading(card));
        words.addClassName("card-words");
        if (card.text() != null) {
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

    private static H3 heading(ResultCard card) {
        LinkTo link = new LinkTo(card.href());
        link.setId(card.id());
        link.add(new MarkedText(card.title()));
        return new H3(link);
    }
}
