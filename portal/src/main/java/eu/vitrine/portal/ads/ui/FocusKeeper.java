// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the keyboard where it was: a click on a link gives a new page of elements, among them one of the same name. Where there is none any
 * more, the keyboard comes to a place that always is.
 */
final class FocusKeeper {

    private static final String ID = "id";

    private final Component page;
    private final Focusable<?> otherwise;
    private @Nullable String clicked;

    FocusKeeper(Component page, Focusable<?> otherwise) {
        this.page = page;
        this.otherwise = otherwise;
        page.getElement()
                .addEventListener(
                        "click",
                        event -> clicked = event.getEventTarget()
                                .flatMap(FocusKeeper::named)
                                .orElse(null))
                .mapEventTargetElement();
    }

    /** To be called when the new page stands. */
    void restore() {
        String name = clicked;
        clicked = null;
        if (name != null) {
            find(page.getElement(), name)
                    .flatMap(Element::getComponent)
                    .filter(Focusable.class::isInstance)
                    .<Focusable<?>>map(component -> (Focusable<?>) component)
                    .orElse(otherwise)
                    .focus();
        }
    }

    /** The name of the link or button that was hit, or of what it stands in. */
    private static Optional<String> named(Element hit) {
        return Stream.iterate(Optional.of(hit), Optional::isPresent, element -> element.map(Element::getParent))
                .flatMap(Optional::stream)
                .filter(element -> element.getTag().equals("a"))
                .map(element -> element.getAttribute(ID))
                .filter(name -> name != null)
                .findFirst();
    }

    private static Optional<Element> find(Element element, String name) {
        if (element.isTextNode()) {
            return Optional.empty();
        }
        if (name.equals(element.getAttribute(ID))) {
            return Optional.of(element);
        }
        return element.getChildren()
                .map(child -> find(child, name))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
