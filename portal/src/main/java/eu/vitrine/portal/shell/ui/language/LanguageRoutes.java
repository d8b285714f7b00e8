// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui.language;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import eu.vitrine.portal.shell.Languages;
import eu.vitrine.portal.shell.PageAddress;
import eu.vitrine.portal.shell.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives every page an address in each language, and lets it speak as its address says. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
public final class LanguageRoutes implements VaadinServiceInitListener {

    /** The page that a browser shares or keeps is the one that is open, not the one with which the script started. */
    private static final String ANOTHER_PAGE = """
            document.documentElement.lang = $0;
            document.querySelectorAll('link[rel=canonical]').forEach(link => link.href = location.origin + $1);
            """;

    private final Reader reader;

    LanguageRoutes(Reader reader) {
        this.reader = reader;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        addTo(RouteConfiguration.forApplicationScope());
        event.getSource().addUIInitListener(opened -> opened.getUI().addBeforeEnterListener(this::speak));
    }

    /** Adds the addresses in each language of all routes that are there. */
    public static void addTo(RouteConfiguration routes) {
        routes.update(() -> routes.getAvailableRoutes().stream()
                .filter(route -> PageAddress.of(route.getTemplate()).language() == null)
                .forEach(route -> Languages.ALL.forEach(language -> add(language, route, routes))));
    }

    private static void add(Locale language, RouteData route, RouteConfiguration routes) {
        String template = PageAddress.in(language, '/' + route.getTemplate()).substring(1);
        List<Class<? extends RouterLayout>> layouts = List.copyOf(route.getParentLayouts());
        routes.setRoute(template.replaceFirst("/$", ""), route.getNavigationTarget(), layouts);
    }

    private void speak(BeforeEnterEvent event) {
        PageAddress address = PageAddress.of(event.getLocation().getPath());
        Locale language = Optional.ofNullable(address.language()).orElseGet(() -> Languages.best(reader.languages()));
        String query = event.getLocation().getQueryParameters().getQueryString();
        String page = '/' + address.path() + PageAddress.ownQuery(query);
        event.getUI().setLocale(language);
        event.getUI().getPage().executeJs(ANOTHER_PAGE, language.toLanguageTag(), PageAddress.in(language, page));
    }
}
