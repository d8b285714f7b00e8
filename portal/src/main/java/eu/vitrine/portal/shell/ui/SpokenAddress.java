// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui;

import com.vaadin.flow.component.UI;
import eu.vitrine.portal.shell.PageAddress;

/** The address of a page in the language that the page speaks which leads there. */
public final class SpokenAddress {

    private SpokenAddress() {}

    /** @param page its address without a language, starting with {@code /} */
    public static String of(String page) {
        return PageAddress.in(UI.getCurrentOrThrow().getLocale(), page);
    }
}
