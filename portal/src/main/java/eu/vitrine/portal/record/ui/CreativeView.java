// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.vitrine.portal.record.Block.Creative;
import eu.vitrine.portal.record.Landing;
import org.jspecify.annotations.Nullable;

/** The ad as it was shown, set apart from what we say about it. */
final class CreativeView extends Div {

    CreativeView(Creative creative) {
        Div frame = new Div();
        frame.addClassName("creative");
        frame.getElement().setAttribute("role", "group");
        frame.getElement().setAttribute("aria-label", creative.label());
        if (creative.language() != null) {
            frame.getElement().setAttribute("lang", creative.language());
        }
        creative.pictures().forEach(picture -> frame.add(new PictureView(picture, true)));
        add(frame, "creative-title", creative.title());
        add(frame, "creative-body", creative.body());
        add(frame, "creative-action", creative.callToAction());
        add(frame);
        Landing landing = creative.landing();
        if (landing != null) {
            Paragraph line = new Paragraph(new Span(landing.label() + ' '), new Stranger(landing));
            line.addClassName("landing");
            add(line);
        }
    }

    private static void add(Div frame, String name, @Nullable String text) {
        if (text != null) {
            Paragraph paragraph = new Paragraph(text);
            paragraph.addClassName(name);
            paragraph.getElement().setAttribute("dir", "auto");
            frame.add(paragraph);
        }
    }
}
