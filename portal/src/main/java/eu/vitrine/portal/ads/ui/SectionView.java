// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.vitrine.portal.ads.AdPage;
import eu.vitrine.portal.ads.Block;
import eu.vitrine.portal.ads.Block.Audience;
import eu.vitrine.portal.ads.Block.Creative;
import eu.vitrine.portal.ads.Block.Facts;
import eu.vitrine.portal.ads.Block.NumberTable;
import eu.vitrine.portal.ads.Block.Sentences;
import eu.vitrine.portal.record.ui.FactList;

/** A part of the page of an ad under its heading. */
final class SectionView extends Section {

    SectionView(AdPage.Section section) {
        H2 heading = new H2(section.heading());
        heading.setId(section.id());
        getElement().setAttribute("aria-labelledby", section.id());
        add(heading);
        section.blocks().forEach(block -> add(block(block)));
    }

    private static Component block(Block block) {
        return switch (block) {
            case Sentences sentences -> sentences(sentences);
            case Facts facts -> new FactList(facts.facts());
            case Creative creative -> new CreativeView(creative);
            case Audience audience -> audience(audience);
            case NumberTable table -> new NumberTableView(table);
        };
    }

    private static Div sentences(Sentences sentences) {
        Div div = new Div();
        div.addClassName("sentences");
        sentences.sentences().forEach(sentence -> div.add(new Paragraph(sentence)));
        return div;
    }

    private static Div audience(Audience audience) {
        Div div = new Div(new H3(audience.heading()));
        div.addClassName("audience");
        audience.lists().forEach(list -> div.add(new ValueListView(list)));
        return div;
    }
}
