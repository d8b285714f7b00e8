// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.targeting.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.vitrine.portal.record.ui.Badges;
import eu.vitrine.portal.record.ui.FactList;
import eu.vitrine.portal.record.ui.MarkedText;
import eu.vitrine.portal.record.ui.Outward;
import eu.vitrine.portal.search.ui.LastSeen;
import eu.vitrine.portal.shell.Reader;
import eu.vitrine.portal.shell.ui.LinkTo;
import eu.vitrine.portal.shell.ui.NoticeView;
import eu.vitrine.portal.shell.ui.SiteLayout;
import eu.vitrine.portal.targeting.TargetingPage;
import eu.vitrine.portal.targeting.TargetingPage.Change;
import eu.vitrine.portal.targeting.TargetingPage.Shown;
import eu.vitrine.portal.targeting.TargetingPage.Told;
import eu.vitrine.portal.targeting.TargetingPages;

/** The page of one targeting parameter. */
@Route(value = "targeting-parameters/:id", layout = SiteLayout.class)
final class TargetingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final TargetingPages pages;
    private final Reader reader;
    private String title = "";

    TargetingView(TargetingPages pages, Reader reader) {
        this.pages = pages;
        this.reader = reader;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        LastSeen.remember(event.getUI(), id);
        String language = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("lang")
                .orElse(null);
        TargetingPage page = pages.page(id, reader.languages(language));
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
        Section meaning = new Section(new FactList(shown.facts()));
        shown.findings().forEach(finding -> meaning.addComponentAsFirst(finding(finding)));
        sections.add(meaning, change(shown.change()), use(shown.use()));
        Div aside = new Div(links(shown.links()));
        aside.addClassName("ad-aside");
        Article article = new Article(header(shown), sections, aside);
        article.addClassNames("ad", "targeting");
        return article;
    }

    private static Paragraph finding(String sentence) {
        Paragraph finding = new Paragraph(sentence);
        finding.addClassName("finding");
        return finding;
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

    private static Section change(Change change) {
        Section section = new Section(new H2(change.heading()), new Paragraph(new MarkedText(change.how())));
        if (change.where() != null) {
            Outward link = new Outward(change.where().href());
            link.setText(change.where().text());
            section.add(new Paragraph(link));
        }
        return section;
    }

    private static Section use(TargetingPage.Use use) {
        UnorderedList sentences = new UnorderedList();
        use.sentences().forEach(sentence -> sentences.add(new ListItem(new LinkTo(sentence))));
        Section section = new Section(new H2(use.heading()), sentences);
        if (use.table() != null) {
            section.add(new UseTable(use.table()));
        }
        return section;
    }

    private static Div links(TargetingPage.Links links) {
        UnorderedList list = new UnorderedList();
        links.links().forEach(link -> list.add(new ListItem(new LinkTo(link))));
        return new Div(new H2(links.heading()), list);
    }
}
