// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui.language;

import eu.vitrine.portal.shell.Languages;
import eu.vitrine.portal.shell.Origin;
import eu.vitrine.portal.shell.PageAddress;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Tells programs at which address a page stands in which language, and which of them is this one. */
public final class OtherLanguages {

    private OtherLanguages() {}

    /**
     * Adds them to the head of a document.
     *
     * @param page its address with its query and without a language, starting with {@code /}
     */
    public static void tell(Element head, Locale spoken, String page) {
        String origin = Origin.current();
        head.appendElement("link").attr("rel", "canonical").attr("href", origin + PageAddress.in(spoken, page));
        Languages.ALL.forEach(
                language -> alternate(head, language.toLanguageTag(), origin + PageAddress.in(language, page)));
        alternate(head, "x-default", origin + page);
    }

    private static void alternate(Element head, String language, String address) {
        head.appendElement("link")
                .attr("rel", "alternate")
                .attr("hreflang", language)
                .attr("href", address);
    }
}
