// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import eu.vitrine.portal.record.Contents;
import eu.vitrine.portal.record.Contents.Entry;
import eu.vitrine.portal.record.LanguageLinks;
import eu.vitrine.portal.record.LanguageLinks.LanguageLink;
import eu.vitrine.portal.record.RecordPage;
import eu.vitrine.portal.record.RecordPage.Shown;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.ui.LinkTo;
import java.util.List;

/** A page about a record: what it is, its parts, and links beside them. */
final class RecordArticle extends Article {

    /**
     * Lays out a page.
     *
     * @param layout the class by which the style lays out its parts
     * @param here the address of the page, without a language
     */
    RecordArticle(Shown shown, String layout, String here) {
        addClassNames("ad", layout);
        Div sections = new Div();
        sections.addClassName("ad-sections");
        shown.sections().forEach(section -> sections.add(section(section)));
        Div aside = new Div();
        aside.addClassName("ad-aside");
        shown.aside().forEach(list -> aside.add(new LinkListView(list)));
        Header header = header(shown);
        if (shown.contents() != null) {
            header.add(contents(shown.contents(), shown.sections(), here));
        }
        add(header, sections, aside);
    }

    private static ContentsNav contents(String name, List<RecordPage.Section> sections, String here) {
        return new ContentsNav(
                new Contents(
                        name,
                        sections.stream()
                                .map(section -> new Entry(1, new Link(section.heading(), here + '#' + section.id())))
                                .toList()),
                null);
    }

    private static Header header(Shown shown) {
        Header header = new Header(back(shown));
        if (!shown.badges().isEmpty()) {
            header.add(new Badges(shown.badges()));
        }
        header.add(new H1(new MarkedText(shown.heading())));
        shown.lead().forEach(sentence -> header.add(new Paragraph(sentence)));
        if (shown.languages() != null) {
            header.add(languages(shown.languages()));
        }
        header.addClassName("ad-header");
        return header;
    }

    /** To the results through which somebody came, else to where all records of the kind are searched. */
    private static Component back(Shown shown) {
        if (shown.neighbours() != null) {
            return new NeighboursNav(shown.neighbours());
        }
        Paragraph trail = new Paragraph(new LinkTo(shown.trail()));
        trail.addClassName("trail");
        return trail;
    }

    private static Nav languages(LanguageLinks languages) {
        UnorderedList list = new UnorderedList();
        languages.links().forEach(link -> list.add(new ListItem(link(link))));
        Nav nav = new Nav(list);
        nav.addClassName("text-languages");
        nav.setAriaLabel(languages.label());
        return nav;
    }

    private static LinkTo link(LanguageLink language) {
        LinkTo link = new LinkTo(language.href());
        link.setText(language.text());
        link.getElement().setAttribute("lang", language.language()).setAttribute("hreflang", language.language());
        if (language.current()) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static Section section(RecordPage.Section part) {
        H2 heading = new H2(part.heading());
        heading.setId(part.id());
        Section section = new Section(heading);
        section.getElement().setAttribute("aria-labelledby", part.id());
        part.blocks().forEach(block -> section.add(BlockView.of(block)));
        return section;
    }
}
