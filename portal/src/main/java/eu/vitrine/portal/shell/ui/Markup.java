// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Parts of a page written down as HTML. Whatever a text in them says, it is data and never markup. */
public final class Markup {

    private static final String INSIDE = "innerHTML";
    private static final String OPEN = "open";

    private Markup() {}

    /**
     * Puts parts into an element, in place of what was in it, which stay as they are until others take their place. An open page holds and receives them
     * as one text: as elements, the results of one search are six hundred, each of which is kept for as long as the page is open. Their links work;
     * what else happens in them is heard by the element around them only.
     *
     * @param around holds nothing else, ever
     */
    public static void fill(HasElement around, List<? extends Component> parts) {
        Document document = document();
        parts.stream().flatMap(part -> of(part.getElement())).forEach(document::appendChild);
        around.getElement().setProperty(INSIDE, document.html());
    }

    /** What stands in an element, for those who run no script. */
    public static List<Node> children(Element around) {
        return around.getChildren().flatMap(Markup::of).toList();
    }

    /** Nothing if it is not visible, as a browser with scripts is not sent it either. What is unfolded there by a property is so here by an attribute. */
    private static Stream<Node> of(Element element) {
        if (element.isTextNode()) {
            return Stream.of(new TextNode(element.getText()));
        }
        if (!element.isVisible()) {
            return Stream.of();
        }
        org.jsoup.nodes.Element written = new org.jsoup.nodes.Element(element.getTag());
        element.getAttributeNames().forEach(name -> written.attr(name, element.getAttribute(name)));
        if (element.getProperty(OPEN, false)) {
            written.attr(OPEN, "");
        }
        String inside = element.getProperty(INSIDE);
        if (inside == null) {
            element.getChildren().flatMap(Markup::of).forEach(written::appendChild);
        } else {
            written.appendChild(new DataNode(inside)); // which is markup already
        }
        return Stream.of(written);
    }

    /** Adds no space between elements, where it would be seen. */
    private static Document document() {
        Document document = new Document("");
        document.outputSettings().prettyPrint(false);
        return document;
    }
}
