// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.TakenFile;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.ui.LinkTo;
import org.jspecify.annotations.Nullable;

/** Files to take along, each with what it is good for. The browser shows how far a download is. */
final class FilesView extends UnorderedList {

    FilesView(Block.Files files) {
        addClassName("files");
        files.files().forEach(file -> add(item(file)));
    }

    private static ListItem item(TakenFile file) {
        ListItem item = new ListItem(new H3(file.name()), new Paragraph(file.note()));
        Paragraph links = new Paragraph();
        add(links, file.file(), "file");
        add(links, file.manifest(), "manifest");
        item.add(links);
        return item;
    }

    /** Robots that would follow it would run every search. */
    private static void add(Paragraph links, @Nullable Link link, String name) {
        if (link != null) {
            LinkTo anchor = new LinkTo(link);
            anchor.addClassName(name);
            anchor.getElement().setAttribute("rel", "nofollow").setAttribute("download", true);
            links.add(anchor);
        }
    }
}
