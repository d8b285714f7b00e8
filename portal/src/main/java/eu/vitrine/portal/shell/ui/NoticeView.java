// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import eu.vitrine.portal.shell.Notice;

/** Something to say in place of records. */
public final class NoticeView extends Section {

    /**
     * Lays out a notice.
     *
     * @param heading the heading, of the level that suits the page; its words are filled in
     */
    public <H extends Component & HasText> NoticeView(Notice notice, H heading) {
        addClassName("notice");
        heading.setText(notice.heading());
        add(heading);
        notice.sentences().forEach(sentence -> add(new Paragraph(sentence)));
        notice.commands().forEach(command -> add(new Pre(command)));
        if (!notice.ways().isEmpty()) {
            UnorderedList ways = new UnorderedList();
            notice.ways().forEach(way -> ways.add(new ListItem(new LinkTo(way))));
            add(ways);
        }
    }
}
