// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.pictures.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.vitrine.portal.pictures.PicturesPage;
import eu.vitrine.portal.pictures.PicturesPage.Shown;
import eu.vitrine.portal.pictures.PicturesPages;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.ui.LinkTo;
import eu.vitrine.portal.shell.ui.NoticeView;
import eu.vitrine.portal.shell.ui.SiteLayout;
import eu.vitrine.portal.shell.ui.Status;

/** The results of a search for ads as pictures. */
@Route(value = PicturesPages.PATH, layout = SiteLayout.class)
final class PicturesView extends Div implements BeforeEnterObserver, HasDynamicTitle, Status {

    private final PicturesPages pages;
    private String title = "";
    private int status;

    PicturesView(PicturesPages pages) {
        this.pages = pages;
        addClassName("pictures");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(pages.page(event.getLocation().getQueryParameters().getParameters()));
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(PicturesPage page) {
        title = page.title();
        status = page.status();
        removeAll();
        add(new H1(page.heading()));
        page.corrections().forEach(sentence -> {
            Paragraph warning = new Paragraph(sentence);
            warning.addClassName("warning");
            add(warning);
        });
        Paragraph total = new Paragraph(page.total());
        total.addClassName("total");
        total.getElement().setAttribute("dir", "auto");
        add(total, new Paragraph(new LinkTo(page.back())));
        if (page.notice() != null) {
            add(new NoticeView(page.notice(), new H2()));
        }
        Div all = new Div();
        all.addClassName("charts");
        page.shown().forEach(shown -> all.add(section(shown)));
        add(all);
    }

    private static Section section(Shown shown) {
        Section section = new Section(
                new H2(shown.chart().heading()), new Paragraph(shown.chart().summary()));
        section.setId(shown.chart().name());
        if (shown.chart().marks().isEmpty()) {
            section.add(new Paragraph(shown.nothing()));
            return section;
        }
        section.add(new ChartView(shown.chart(), shown.table()));
        Paragraph files = new Paragraph();
        files.addClassName("keepsakes");
        shown.files().forEach(file -> files.add(file(file)));
        section.add(files);
        return section;
    }

    private static LinkTo file(Link file) {
        LinkTo link = new LinkTo(file);
        link.getElement().setAttribute("rel", "nofollow").setAttribute("download", true);
        return link;
    }
}
