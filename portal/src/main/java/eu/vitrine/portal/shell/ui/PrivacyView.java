// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Prose;
import eu.vitrine.portal.shell.SiteTexts;

/** What is kept of a visit. */
@Route(value = "privacy", layout = SiteLayout.class)
final class PrivacyView extends Div implements HasDynamicTitle {

    private final String title;

    PrivacyView(SiteTexts texts, Frames frames) {
        Prose prose = texts.privacy();
        title = frames.title(prose.heading());
        add(new ProseView(prose));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
