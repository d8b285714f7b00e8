// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The styles of every page: Vaadin's theme, then ours. None of them is bundled, so an operator can put another file in the place of one. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("vitrine/tokens.css")
@StyleSheet("vitrine/base.css")
@StyleSheet("vitrine/site.css")
@StyleSheet("vitrine/home.css")
@StyleSheet("vitrine/search.css")
@StyleSheet("vitrine/results.css")
@StyleSheet("vitrine/filters.css")
@StyleSheet("vitrine/facets.css")
@StyleSheet("vitrine/ad.css")
@StyleSheet("vitrine/creative.css")
@StyleSheet("vitrine/record.css")
@StyleSheet("vitrine/take.css")
@StyleSheet("vitrine/reading.css")
@StyleSheet("vitrine/history.css")
@StyleSheet("vitrine/settings.css")
@StyleSheet("vitrine/account.css")
@StyleSheet("vitrine/pictures.css")
@StyleSheet("vitrine/print.css")
public final class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addMetaTag("color-scheme", "light dark");
        settings.addMetaTag("referrer", "same-origin");
        settings.addFavIcon("icon", "vitrine/icon.svg", "any");
    }
}
