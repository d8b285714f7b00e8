// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.vitrine.portal.shell.AccessibilityStatement;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Prose;

/** How accessible this repository is, and whom to tell what is not. */
@Route(value = "accessibility", layout = SiteLayout.class)
final class AccessibilityView extends Div implements HasDynamicTitle {

    private final String title;

    AccessibilityView(AccessibilityStatement statement, Frames frames) {
        Prose prose = statement.page();
        title = frames.title(prose.heading());
        add(new ProseView(prose));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
