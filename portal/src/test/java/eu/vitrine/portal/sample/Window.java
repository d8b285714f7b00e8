// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.sample;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementUtil;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.RouteConfiguration;
import eu.vitrine.portal.shell.ui.WrittenQuery;
import eu.vitrine.portal.shell.ui.language.LanguageRoutes;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a person sees of the window of the test, and does in it. */
public final class Window {

    private static final String MARKUP = "innerHTML";

    private Window() {}

    /** Goes to an address. */
    public static void open(String address) {
        RouteConfiguration routes = RouteConfiguration.forApplicationScope();
        if (!routes.isPathAvailable("en")) { // the routes of such tests are found after those that are told of it
            LanguageRoutes.addTo(routes);
        }
        int mark = address.indexOf('?');
        String path = mark < 0 ? address : address.substring(0, mark);
        String query = mark < 0 ? "" : address.substring(mark + 1);
        UI.getCurrent().navigate(path.substring(1), new WrittenQuery(query));
    }

    /** Where the window is, as it stands in the address bar. */
    public static String address() {
        return '/' + UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    /** All words on the page. */
    public static String text() {
        return page().getTextRecursively();
    }

    /** Everything on the page that is not mere text. */
    public static Stream<Element> elements() {
        return below(page());
    }

    /** Clicks the link of this id. */
    public static void follow(String id) {
        open(byId(id).getAttribute("href"));
    }

    /** The element of this id. */
    public static Element byId(String id) {
        List<Element> named = elements()
                .filter(element -> id.equals(element.getAttribute("id")))
                .toList();
        if (named.size() != 1) {
            throw new AssertionError(named.size() + " elements have the id " + id);
        }
        return named.getFirst();
    }

    /** The elements with this class. */
    public static List<Element> ofClass(String name) {
        return elements()
                .filter(element -> element.getClassList().contains(name))
                .toList();
    }

    /** What the browser tells when something happens to an element. */
    public static void happens(Element element, String event) {
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, event, JsonNodeFactory.instance.objectNode()));
    }

    private static Element page() {
        Element page = UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getLast()
                .getElement();
        below(page).toList().forEach(Window::parse);
        return page;
    }

    /** Makes elements of markup, as a browser does. */
    private static void parse(Element element) {
        String markup = element.getProperty(MARKUP);
        if (markup != null) {
            element.removeProperty(MARKUP).removeAllChildren();
            Parser.parseFragment(markup, new org.jsoup.nodes.Element(element.getTag()), "").stream()
                    .flatMap(node -> ElementUtil.fromJsoup(node).stream())
                    .forEach(element::appendChild);
        }
    }

    private static Stream<Element> below(Element element) {
        return Stream.concat(
                element.isTextNode() ? Stream.of() : Stream.of(element),
                element.getChildren().flatMap(Window::below));
    }
}
