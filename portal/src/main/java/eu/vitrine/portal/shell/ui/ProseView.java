// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.vitrine.portal.shell.Prose;

/** A page of running text. */
final class ProseView extends Article {

    ProseView(Prose prose) {
        addClassName("prose");
        add(new H1(prose.heading()));
        prose.parts().forEach(part -> add(section(part)));
    }

    private static Section section(Prose.Part part) {
        Section section = new Section(new H2(part.heading()));
        part.sentences().forEach(sentence -> section.add(new Paragraph(sentence)));
        part.links().forEach(link -> section.add(new Paragraph(new LinkTo(link))));
        return section;
    }
}
