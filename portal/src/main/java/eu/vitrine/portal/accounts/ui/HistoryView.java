// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.vitrine.portal.accounts.HistoryPage;
import eu.vitrine.portal.accounts.HistoryPages;
import eu.vitrine.portal.accounts.html.HistoryHtml;
import eu.vitrine.portal.shell.ui.SiteLayout;

/** What an account holds, and how to take it along or erase it. */
@Route(value = "settings/history", layout = SiteLayout.class, registerAtStartup = false)
final class HistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final HistoryPages pages;
    private String title = "";

    HistoryView(HistoryPages pages) {
        this.pages = pages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean erased =
                event.getLocation().getQueryParameters().getParameters().containsKey("erased");
        HistoryPage page = pages.page(erased);
        title = page.title();
        removeAll();
        add(new Html(HistoryHtml.section(page)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
