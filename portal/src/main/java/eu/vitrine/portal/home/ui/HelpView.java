// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.home.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.vitrine.portal.home.HelpPage;
import eu.vitrine.portal.home.HelpPage.Example;
import eu.vitrine.portal.home.HelpPage.Part;
import eu.vitrine.portal.home.HelpPages;
import eu.vitrine.portal.shell.ui.LinkTo;
import eu.vitrine.portal.shell.ui.SiteLayout;

/** How to search. */
@Route(value = "help", layout = SiteLayout.class)
final class HelpView extends Div implements HasDynamicTitle {

    private final String title;

    HelpView(HelpPages pages) {
        HelpPage page = pages.page();
        title = page.title();
        Article article = new Article(new H1(page.heading()));
        article.addClassNames("prose", "help-page");
        page.parts().forEach(part -> article.add(section(part)));
        article.add(new ShortcutSwitch(page.shortcut()));
        add(article);
    }

    private static Section section(Part part) {
        Section section = new Section(new H2(part.heading()));
        section.setId(part.id());
        part.sentences().forEach(sentence -> section.add(new Paragraph(sentence)));
        if (!part.examples().isEmpty()) {
            UnorderedList examples = new UnorderedList();
            examples.addClassName("examples");
            part.examples().forEach(example -> examples.add(item(example)));
            section.add(examples);
        }
        return section;
    }

    private static ListItem item(Example example) {
        ListItem item = new ListItem();
        if (example.typed() != null) {
            Code typed = new Code(example.typed());
            typed.getElement().setAttribute("dir", "auto");
            item.add(typed);
        }
        item.add(new LinkTo(example.link()));
        return item;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
