// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui.start;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import eu.vitrine.portal.shell.Summary;
import eu.vitrine.portal.shell.ui.Markup;
import eu.vitrine.portal.shell.ui.Status;
import eu.vitrine.portal.shell.ui.Summarised;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Node;

/**
 * What the page at an address shows first: the same views that an open page is made of, written down as HTML. Whoever runs no script has all of it, and
 * whoever does can read it before the script has started. Nothing is kept of it.
 *
 * @param status the HTTP status that suits
 * @param title the title of the document
 * @param summary what it is about; empty if it does not say
 * @param language the language in which it speaks
 * @param nodes goes into the body of the document; texts in it are data and never markup
 */
public record FirstView(int status, String title, Optional<Summary> summary, Locale language, List<Node> nodes) {

    /** The id of what holds it in a document until the script has started; then the page that the script makes takes its place. */
    public static final String ID = "first";

    /** The view at an address, for whoever makes this request. */
    public static FirstView of(VaadinRequest request, Location location) {
        VaadinService service = request.getService();
        NoSession nobody = new NoSession(service);
        VaadinSession.setCurrent(nobody);
        UI ui = new UI();
        UI.setCurrent(ui);
        try {
            ui.getInternals().setSession(nobody);
            ui.doInit(request, 0, "first");
            service.fireUIInitListeners(ui);
            int navigated = service.getRouter().navigate(ui, location, NavigationTrigger.PAGE_LOAD);
            return written(ui, navigated);
        } finally {
            ui.getInternals().setSession(null); // what was attached is detached
            UI.setCurrent(null);
            VaadinSession.setCurrent(null);
        }
    }

    /** Whether what is made now is such a view: nobody can open anything in it later. */
    public static boolean isBeingMade() {
        return VaadinSession.getCurrent() instanceof NoSession;
    }

    private static FirstView written(UI ui, int navigated) {
        List<Node> nodes = Markup.children(ui.getInternals().getWrapperElement());
        HasElement target = ui.getInternals().getActiveRouterTargetsChain().getFirst();
        return new FirstView(
                target instanceof Status view ? view.status() : navigated,
                ui.getInternals().getTitle(),
                target instanceof Summarised view ? view.summary() : Optional.empty(),
                ui.getLocale(),
                nodes);
    }
}
