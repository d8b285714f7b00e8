// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui;

import com.vaadin.flow.component.FocusOption.PreventScroll;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import eu.vitrine.portal.shell.Frame;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.PageAddress;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands around every page. Where another page takes the place of one, the keyboard and the eye start at its beginning; the way back goes on where it was left.
 */
public final class SiteLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String CONTENT = "content";
    private static final String GO_ON = """
            const link = document.getElementById($0);
            link.scrollIntoView({ block: 'center' });
            link.focus({ preventScroll: true });
            """;

    private final Frames frames;
    private final Div around = new Div();
    private final Content main = new Content();
    private final Div below = new Div();
    private String path = "";

    SiteLayout(Frames frames) {
        this.frames = frames;
        addClassName("site");
        main.setId(CONTENT);
        main.addClassNames("site-main", "wide");
        main.setTabIndex(-1);
        add(around, main, below);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String here = '/' + PageAddress.of(event.getLocation().getPath()).path();
        Frame frame = frames.frame();
        around.removeAll();
        String query = event.getLocation().getQueryParameters().getQueryString();
        String asked = query.isEmpty() ? "" : '?' + query;
        Locale language = event.getLocationChangeEvent().getUI().getLocale();
        String address = event.getLocation().getPathWithQueryParameters();
        around.add(skip(frame, address), new SiteHeader(frame, language, here, asked));
        below.removeAll();
        below.add(new SiteFooter(frame));
        if (event.getLocationChangeEvent().getTrigger() != NavigationTrigger.PAGE_LOAD && !path.equals(here)) {
            begin(event.getActiveChain().getFirst());
        }
        path = here;
    }

    /** The part of the page that changes, which the keyboard can be led to. */
    private static final class Content extends Main implements Focusable<Content> {}

    private void begin(HasElement page) {
        Optional<String> left = page instanceof Resumed resumed ? resumed.resumeAt() : Optional.empty();
        if (left.isPresent()) {
            main.getElement().executeJs(GO_ON, left.get());
        } else {
            around.scrollIntoView();
            main.focus(PreventScroll.ENABLED);
        }
    }

    private Div skip(Frame frame, String address) {
        Anchor skip = new Anchor('/' + address + '#' + CONTENT, frame.skip());
        skip.getElement().addEventListener("click", event -> main.focus()).preventDefault();
        Div wrapper = new Div(skip);
        wrapper.addClassName("skip");
        return wrapper;
    }
}
