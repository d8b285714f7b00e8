// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import eu.vitrine.catalog.search.Unanswered;
import eu.vitrine.portal.search.FacetGroup;
import eu.vitrine.portal.search.SearchPage;
import eu.vitrine.portal.search.SearchPage.Answer;
import eu.vitrine.portal.search.SearchPage.Told;
import eu.vitrine.portal.search.SearchPages;
import eu.vitrine.portal.shell.ui.NoticeView;
import eu.vitrine.portal.shell.ui.Resumed;
import eu.vitrine.portal.shell.ui.SpokenAddress;
import eu.vitrine.portal.shell.ui.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The search of one kind of record: what it shows is what its address says, and every control leads to another address. A kind gives it its
 * route.
 */
public class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle, Resumed, Status {

    private final SearchPages<?> pages;
    private final H1 heading = new H1();
    private final SearchBox box;
    private final Div body = new Div();
    private @Nullable AnswerView answer;
    private Map<String, List<String>> parameters = Map.of();
    private String title = "";
    private int status;

    /** The search whose page says this. The box calls back only when somebody searches. */
    @SuppressWarnings("this-escape")
    protected SearchView(SearchPages<?> pages) {
        this.pages = pages;
        this.box = new SearchBox(this::search);
        addClassName("search");
        add(heading, box, body);
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        parameters = event.getLocation().getQueryParameters().getParameters();
        SearchPage page = pages.page(parameters);
        title = page.title();
        status = page.status();
        heading.setText(page.form().heading());
        box.show(page.form(), parameters);
        switch (page.body()) {
            case Told told -> tell(told);
            case Answer found -> show(found);
        }
    }

    @Override
    public final int status() {
        return status;
    }

    @Override
    public final String getPageTitle() {
        return title;
    }

    @Override
    public final Optional<String> resumeAt() {
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
        view.show(found, parameters);
    }

    /** The catalogue may have gone since the page was made: then the page says so. */
    private Optional<FacetGroup> values(String field, String prefix, int size) {
        try {
            return Optional.of(pages.values(parameters, field, prefix, size));
        } catch (Unanswered e) {
            tell(pages.unanswered(e));
            return Optional.empty();
        }
    }

    private void search(String text) {
        narrow(Map.of("q", text));
    }

    /** Goes to the same search with other values of these parameters. */
    private void narrow(Map<String, String> changed) {
        SpokenAddress.go(pages.addresses().changed(parameters, changed));
    }
}
