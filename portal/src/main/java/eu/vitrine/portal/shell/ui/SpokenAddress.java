// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui;

import com.vaadin.flow.component.UI;
import eu.vitrine.portal.shell.PageAddress;

/** The address of a page in the language that the page speaks which leads there. */
public final class SpokenAddress {

    private SpokenAddress() {}

    /**
     * Goes there; what the address asks for stands in the address bar in the order in which it is written.
     *
     * @param page its address without a language, starting with {@code /}
     */
    public static void go(String page) {
        String[] parts = of(page).substring(1).split("\\?", 2);
        UI.getCurrentOrThrow().navigate(parts[0], new WrittenQuery(parts.length < 2 ? "" : parts[1]));
    }

    /** @param page its address without a language, starting with {@code /} */
    public static String of(String page) {
        return PageAddress.in(UI.getCurrentOrThrow().getLocale(), page);
    }
}
