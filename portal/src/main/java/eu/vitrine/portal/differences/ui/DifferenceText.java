// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.differences.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import eu.vitrine.portal.differences.TextDifference;
import eu.vitrine.portal.differences.TextDifference.Piece;
import org.jspecify.annotations.Nullable;

/** A text with what was dropped and what was added: {@code <del>} and {@code <ins>}, so that programs, ears and eyes that see no colour know it too. */
public final class DifferenceText extends Div {

    /**
     * Lays out a difference.
     *
     * @param language BCP 47 tag of the text; null if not known
     */
    public DifferenceText(TextDifference difference, @Nullable String language) {
        addClassName("difference");
        Paragraph text = new Paragraph();
        text.getElement().setAttribute("dir", "auto");
        if (language != null) {
            text.getElement().setAttribute("lang", language);
        }
        difference
                .passages()
                .forEach(passage ->
                        passage.pieces().forEach(piece -> text.getElement().appendChild(element(piece))));
        add(text);
    }

    private static Element element(Piece piece) {
        return switch (piece.change()) {
            case KEPT -> Element.createText(piece.text());
            case DROPPED -> new Element("del").setText(piece.text());
            case ADDED -> new Element("ins").setText(piece.text());
        };
    }
}
