// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.shared.Registration;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.TakenFile;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.ui.LinkTo;
import java.util.LinkedHashSet;
import java.util.Set;

/** Files to take along, each with what it is good for, and how far it is once somebody takes it. */
final class FilesView extends UnorderedList {

    private static final int SECOND = 1000;
    private static final int NEVER = -1;

    /** Those that were taken and are not here yet. */
    private final Set<SendingView> taken = new LinkedHashSet<>();

    FilesView(Block.Files files) {
        addClassName("files");
        files.files().forEach(file -> add(item(file)));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        Registration looking = ui.addPollListener(polled -> {
            taken.removeIf(view -> !view.look());
            if (taken.isEmpty()) {
                ui.setPollInterval(NEVER);
            }
        });
        addDetachListener(detached -> {
            detached.unregisterListener();
            looking.remove();
            ui.setPollInterval(NEVER);
        });
    }

    private ListItem item(TakenFile file) {
        ListItem item = new ListItem(new H3(file.name()), new Paragraph(file.note()));
        Paragraph links = new Paragraph();
        item.add(links);
        if (file.file() != null) {
            LinkTo link = link(file.file(), "file");
            links.add(link);
            if (file.sending() != null) {
                SendingView view = new SendingView(file.file().href(), file.sending());
                item.add(view);
                link.getElement().addEventListener("click", clicked -> look(view));
            }
        }
        if (file.manifest() != null) {
            links.add(link(file.manifest(), "manifest"));
        }
        return item;
    }

    private void look(SendingView view) {
        view.taken();
        taken.add(view);
        getUI().ifPresent(ui -> ui.setPollInterval(SECOND));
    }

    /** Robots that would follow it would run every search. */
    private static LinkTo link(Link link, String name) {
        LinkTo anchor = new LinkTo(link);
        anchor.addClassName(name);
        anchor.getElement().setAttribute("rel", "nofollow").setAttribute("download", true);
        return anchor;
    }
}
