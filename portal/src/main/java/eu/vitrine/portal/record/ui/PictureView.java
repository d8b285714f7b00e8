// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import eu.vitrine.portal.record.Picture;
import eu.vitrine.portal.record.Picture.Elsewhere;
import eu.vitrine.portal.record.Picture.Own;

/** A picture, film or sound of the ad; of what lies elsewhere, only the words. */
public final class PictureView extends Div {

    /**
     * Lays out a picture.
     *
     * @param whole whether there is room for words and controls
     */
    public PictureView(Picture picture, boolean whole) {
        addClassName("picture");
        switch (picture) {
            case Own own -> getElement().appendChild(own(own, whole));
            case Elsewhere elsewhere -> add(elsewhere, whole);
        }
    }

    private static Element own(Own own, boolean whole) {
        return switch (own.kind()) {
            case IMAGE ->
                new Element("img")
                        .setAttribute("src", own.href())
                        .setAttribute("alt", whole ? own.alt() : "")
                        .setAttribute("loading", "lazy")
                        .setAttribute("decoding", "async");
            case VIDEO -> player("video", own);
            case AUDIO -> player("audio", own);
        };
    }

    private static Element player(String tag, Own own) {
        return new Element(tag)
                .setAttribute("src", own.href())
                .setAttribute("aria-label", own.alt())
                .setAttribute("controls", true)
                .setAttribute("preload", "none");
    }

    private void add(Elsewhere elsewhere, boolean whole) {
        addClassName("elsewhere");
        if (!whole) {
            add(new Paragraph(elsewhere.brief()));
            return;
        }
        if (elsewhere.described() != null) {
            add(new Paragraph(elsewhere.described()));
        }
        Outward link = new Outward(elsewhere.href());
        link.setText(elsewhere.link());
        add(new Paragraph(elsewhere.words()), link);
    }
}
