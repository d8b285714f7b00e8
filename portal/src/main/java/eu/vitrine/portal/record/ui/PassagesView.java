// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import eu.vitrine.portal.differences.ui.DifferenceText;
import eu.vitrine.portal.record.Block.Passages;
import eu.vitrine.portal.record.Passage;
import eu.vitrine.portal.record.Passage.Around;
import eu.vitrine.portal.record.Passage.Changed;
import eu.vitrine.portal.record.Passage.Folded;
import eu.vitrine.portal.text.Line;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What became of a long text; what stayed is folded, and unfolds in the browser alone. */
final class PassagesView extends Div {

    PassagesView(Passages passages) {
        addClassName("passages");
        passages.passages().forEach(passage -> getElement().appendChild(of(passage, passages.language())));
    }

    private static Element of(Passage passage, @Nullable String language) {
        return switch (passage) {
            case Folded folded -> folded(folded, language);
            case Around around -> line(around.line(), language);
            case Changed changed -> changed(changed, language);
        };
    }

    private static Element folded(Folded folded, @Nullable String language) {
        Element details = new Element("details").setAttribute("class", "folded");
        details.appendChild(new Element("summary").setText(folded.label()));
        folded.lines().forEach(line -> details.appendChild(line(line, language)));
        return details;
    }

    private static Element changed(Changed changed, @Nullable String language) {
        Paragraph label = new Paragraph(changed.label());
        label.addClassName("change-label");
        Div view = new Div(label, new DifferenceText(changed.change().words(), language));
        view.addClassName("changed");
        view.getElement().setAttribute("data-fate", name(changed.change().fate()));
        view.getElement().setAttribute("data-kind", name(changed.change().kind()));
        return view.getElement();
    }

    private static Element line(Line line, @Nullable String language) {
        Element view = new Element("p").setText(line.text());
        view.setAttribute("class", "stayed");
        view.setAttribute("dir", "auto");
        view.setAttribute("data-kind", name(line.kind()));
        return language == null ? view : view.setAttribute("lang", language);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
