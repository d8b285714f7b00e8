// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import eu.vitrine.portal.record.Picture;
import eu.vitrine.portal.record.Picture.Elsewhere;
import eu.vitrine.portal.record.Picture.Frame;
import eu.vitrine.portal.record.Picture.Own;
import java.util.Locale;

/** A picture, film or sound of the ad; of what lies elsewhere, only the words until somebody wants more. */
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
        add(new Paragraph(elsewhere.words()));
        if (elsewhere.frame() != null) {
            add(framed(elsewhere.frame()));
        }
        Outward link = new Outward(elsewhere.href());
        link.setText(elsewhere.link());
        add(link);
    }

    /** Empty until somebody unfolds it, and again when it is folded. Without scripts a link fills it. */
    private static NativeDetails framed(Frame framed) {
        Element frame = new Element("iframe")
                .setAttribute("name", framed.name())
                .setAttribute("title", framed.title())
                .setAttribute("sandbox", true)
                .setAttribute("data-kind", framed.kind().name().toLowerCase(Locale.ROOT));
        Element byLink = new Element("noscript")
                .appendChild(new Element("a")
                        .setAttribute("href", framed.href())
                        .setAttribute("target", framed.name())
                        .setText(framed.words()));
        NativeDetails details = new NativeDetails(framed.words());
        details.addClassName("framed");
        details.addToggleListener(event -> {
            if (event.isOpened()) {
                frame.setAttribute("src", framed.href());
            } else {
                frame.removeAttribute("src");
            }
        });
        Div content = new Div();
        content.getElement().appendChild(byLink, frame);
        details.setContent(content);
        return details;
    }
}
