// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.home.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import eu.vitrine.portal.ads.AdPaths;
import eu.vitrine.portal.home.HomePage;
import eu.vitrine.portal.home.HomePage.Entrance;
import eu.vitrine.portal.home.HomePages;
import eu.vitrine.portal.search.ui.SearchBox;
import eu.vitrine.portal.shell.ui.LinkTo;
import eu.vitrine.portal.shell.ui.NoticeView;
import eu.vitrine.portal.shell.ui.SiteLayout;
import eu.vitrine.portal.shell.ui.SpokenAddress;
import eu.vitrine.portal.shell.ui.Status;
import eu.vitrine.portal.shell.ui.WrittenQuery;
import java.util.List;
import java.util.Map;

/** The first page of the site. Addresses of searches, which once began here, lead to the search. */
@Route(value = "", layout = SiteLayout.class)
final class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle, Status {

    private final HomePages pages;
    private String title = "";
    private int status;

    HomeView(HomePages pages) {
        this.pages = pages;
        addClassName("home");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Location location = event.getLocation();
        if (pages.isSearch(location.getQueryParameters().getParameters().keySet())) {
            event.forwardTo(
                    SpokenAddress.of(AdPaths.SEARCH).substring(1),
                    new WrittenQuery(location.getQueryParameters().getQueryString()));
            return;
        }
        HomePage page = pages.page();
        title = page.title();
        status = page.status();
        show(page);
    }

    private void show(HomePage page) {
        removeAll();
        Paragraph lead = new Paragraph(page.lead());
        lead.addClassName("home-lead");
        Div welcome = new Div(new H1(page.heading()), lead);
        welcome.addClassName("home-welcome");
        if (page.notice() == null) {
            SearchBox box = new SearchBox(text -> SpokenAddress.go(pages.search(text)));
            box.show(page.box(), Map.of());
            welcome.add(box);
        } else {
            welcome.add(new NoticeView(page.notice(), new H2()));
        }
        if (!page.figures().isEmpty()) {
            welcome.add(figures(page.figures()));
        }
        add(welcome, entrances(page.tasks(), "home-tasks"));
        add(new H2(page.moreHeading()), entrances(page.more(), "home-more"));
    }

    private static DescriptionList figures(List<HomePage.Figure> figures) {
        DescriptionList list = new DescriptionList();
        list.addClassName("home-figures");
        figures.forEach(figure -> list.add(
                new Div(new DescriptionList.Term(figure.name()), new DescriptionList.Description(figure.value()))));
        return list;
    }

    private static UnorderedList entrances(List<Entrance> entrances, String name) {
        UnorderedList list = new UnorderedList();
        list.addClassName(name);
        entrances.forEach(
                entrance -> list.add(new ListItem(new LinkTo(entrance.link()), new Paragraph(entrance.sentence()))));
        return list;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
