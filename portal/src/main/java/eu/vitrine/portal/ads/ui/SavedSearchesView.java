// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.vitrine.portal.ads.AdPaths;
import eu.vitrine.portal.ads.SavedSearches;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.ui.SiteLayout;
import eu.vitrine.portal.shell.ui.SpokenAddress;
import tools.jackson.databind.json.JsonMapper;

/** The searches that a browser keeps for whoever uses it. */
@Route(value = "saved", layout = SiteLayout.class)
final class SavedSearchesView extends Article implements HasDynamicTitle {

    private static final String SCRIPT = "/vitrine/saved.js";

    private final SavedSearches searches;
    private final String title;

    SavedSearchesView(SavedSearches searches, Frames frames) {
        this.searches = searches;
        this.title = frames.title(searches.heading());
        addClassName("prose");
        add(new H1(searches.heading()));
        searches.lead().forEach(sentence -> add(new Paragraph(sentence)));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .appendChild(new Element("vitrine-saved")
                        .setAttribute("search", SpokenAddress.of(AdPaths.SEARCH))
                        .setAttribute("words", JsonMapper.shared().writeValueAsString(searches.said())));
        event.getUI().getPage().addJsModule(SCRIPT);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
