// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.vitrine.portal.ads.AdPage;
import eu.vitrine.portal.ads.AdPage.Shown;
import eu.vitrine.portal.ads.AdPage.Told;
import eu.vitrine.portal.ads.AdPages;
import eu.vitrine.portal.record.ui.Badges;
import eu.vitrine.portal.record.ui.LinkListView;
import eu.vitrine.portal.record.ui.MarkedText;
import eu.vitrine.portal.search.ui.LastSeen;
import eu.vitrine.portal.shell.ui.LinkTo;
import eu.vitrine.portal.shell.ui.NoticeView;
import eu.vitrine.portal.shell.ui.SiteLayout;

/** The page of one ad. */
@Route(value = "ads/:id", layout = SiteLayout.class)
final class AdView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AdPages pages;
    private String title = "";

    AdView(AdPages pages) {
        this.pages = pages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        LastSeen.remember(event.getUI(), id);
        AdPage page = pages.page(id);
        title = page.title();
        removeAll();
        switch (page.body()) {
            case Told told -> add(new NoticeView(told.notice(), new H1()));
            case Shown shown -> add(article(shown));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private static Article article(Shown shown) {
        Div sections = new Div();
        sections.addClassName("ad-sections");
        shown.sections().forEach(section -> sections.add(new SectionView(section)));
        Div aside = new Div();
        aside.addClassName("ad-aside");
        shown.aside().forEach(list -> aside.add(new LinkListView(list)));
        Article article = new Article(header(shown), sections, aside);
        article.addClassName("ad");
        return article;
    }

    private static Header header(Shown shown) {
        Paragraph trail = new Paragraph(new LinkTo(shown.trail()));
        trail.addClassName("trail");
        Paragraph lead = new Paragraph(shown.lead());
        lead.addClassName("soft");
        Header header = new Header(trail, new Badges(shown.badges()), new H1(new MarkedText(shown.heading())), lead);
        header.addClassName("ad-header");
        return header;
    }
}
