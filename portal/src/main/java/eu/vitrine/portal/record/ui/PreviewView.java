// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eu.vitrine.portal.record.Preview;
import eu.vitrine.portal.shell.ui.LinkTo;

/** A record in short: what it is called leads to it. */
final class PreviewView extends ListItem {

    PreviewView(Preview preview) {
        addClassName("preview");
        if (preview.picture() != null) {
            add(new PictureView(preview.picture(), false));
        }
        LinkTo link = new LinkTo(preview.href());
        link.add(new MarkedText(preview.title()));
        Paragraph title = new Paragraph(link);
        title.addClassName("preview-title");
        UnorderedList details = new UnorderedList();
        details.addClassName("preview-details");
        preview.details().forEach(detail -> details.add(new ListItem(detail)));
        add(new Div(title, new Badges(preview.badges()), details));
    }
}
