// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.vitrine.portal.accounts.LocalPath;
import eu.vitrine.portal.accounts.SignInPage;
import eu.vitrine.portal.accounts.SignInPages;
import eu.vitrine.portal.accounts.html.SignInHtml;
import eu.vitrine.portal.shell.ui.SiteLayout;

/** Where people sign in: the same form as without a script, so that a password never becomes a part of a window that the server remembers. */
@Route(value = "sign-in", layout = SiteLayout.class, registerAtStartup = false)
final class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SignInPages pages;
    private final SignInHtml html;
    private String title = "";

    SignInView(SignInPages pages, SignInHtml html) {
        this.pages = pages;
        this.html = html;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String from = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("from")
                .orElse(null);
        SignInPage page = pages.page(LocalPath.of(from));
        title = page.title();
        removeAll();
        add(new Html(html.section(page)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
