// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.portal.ads.Addresses;
import eu.vitrine.portal.ads.FacetGroup;
import eu.vitrine.portal.ads.FacetValues;
import eu.vitrine.portal.ads.SearchPage;
import eu.vitrine.portal.ads.SearchPage.Answer;
import eu.vitrine.portal.ads.SearchPage.Told;
import eu.vitrine.portal.ads.SearchPages;
import eu.vitrine.portal.shell.ui.LinkTo;
import eu.vitrine.portal.shell.ui.NoticeView;
import eu.vitrine.portal.shell.ui.Resumed;
import eu.vitrine.portal.shell.ui.SiteLayout;
import eu.vitrine.portal.shell.ui.WrittenQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The search: what it shows is what its address says, and every control leads to another address. */
@Route(value = "", layout = SiteLayout.class)
final class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle, Resumed {

    private final SearchPages pages;
    private final FacetValues values;
    private final Addresses addresses;
    private final SearchBox box;
    private final Div body = new Div();
    private @Nullable AnswerView answer;
    private Map<String, List<String>> parameters = Map.of();
    private String title = "";

    SearchView(SearchPages pages, FacetValues values, Addresses addresses) {
        this.pages = pages;
        this.values = values;
        this.addresses = addresses;
        this.box = new SearchBox(this::search);
        addClassName("search");
        add(box, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        parameters = event.getLocation().getQueryParameters().getParameters();
        SearchPage page = pages.page(parameters);
        title = page.title();
        box.show(page.form());
        switch (page.body()) {
            case Told told -> tell(told);
            case Answer found -> show(found);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public Optional<LinkTo> resumeAt() {
        return getUI().flatMap(LastSeen::recall)
                .flatMap(last -> Optional.ofNullable(answer).flatMap(shown -> shown.link(last.id())));
    }

    private void tell(Told told) {
        answer = null;
        body.removeAll();
        body.add(new NoticeView(told.notice(), new H2()));
    }

    private void show(Answer found) {
        AnswerView view = answer;
        if (view == null) {
            view = new AnswerView(this::values, this::narrow);
            answer = view;
            body.removeAll();
            body.add(view);
        }
        view.show(found);
    }

    /** The catalogue may have gone since the page was made: then the page says so. */
    private Optional<FacetGroup> values(String field, String prefix, int size) {
        try {
            return Optional.of(values.values(parameters, field, prefix, size));
        } catch (CatalogUnavailable e) {
            tell(pages.unavailable());
            return Optional.empty();
        }
    }

    private void search(String text) {
        narrow(Map.of("q", text));
    }

    /** Goes to the same search with other values of these parameters. */
    private void narrow(Map<String, String> changed) {
        String address = addresses.changed(parameters, changed);
        String query = address.substring(Math.min(address.length(), "/?".length()));
        getUI().ifPresent(ui -> ui.navigate("", new WrittenQuery(query)));
    }
}
