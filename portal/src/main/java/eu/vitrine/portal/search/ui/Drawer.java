// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/**
 * A part of the page that a narrow screen has no room for. There, links to it slide it over the page, and links away from it, or Esc, close it again; on a
 * wide screen it stands in its place. Where no script runs, the same links show it above what follows and go on to that.
 */
@Tag("vitrine-drawer")
final class Drawer extends HtmlContainer {

    private static final String SCRIPT = "context://vitrine/drawer.js";

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript(SCRIPT);
    }
}
