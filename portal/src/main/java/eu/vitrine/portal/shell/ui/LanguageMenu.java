// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.vitrine.portal.shell.Languages;
import eu.vitrine.portal.shell.PageAddress;
import java.util.Locale;

/** The page in the other languages, under the name of the one in which it speaks; each by the name that it gives itself. */
final class LanguageMenu extends NativeDetails {

    /**
     * @param name what it is, read aloud with the language
     * @param address of the page, with its query and without a language, starting with {@code /}
     */
    LanguageMenu(String name, Locale spoken, String address) {
        addClassName("languages");
        Span label = new Span(name);
        label.addClassName("spoken");
        Span current = new Span(Languages.ownName(spoken));
        getSummary().add(label, current);
        UnorderedList list = new UnorderedList();
        Markup.fill(
                list,
                Languages.ALL.stream()
                        .map(language -> item(language, spoken, address))
                        .toList());
        setContent(list);
    }

    private static ListItem item(Locale language, Locale spoken, String address) {
        Anchor link = new Anchor(PageAddress.in(language, address), Languages.ownName(language));
        String tag = language.toLanguageTag();
        link.getElement().setAttribute("lang", tag).setAttribute("hreflang", tag);
        if (language.equals(spoken)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }
}
