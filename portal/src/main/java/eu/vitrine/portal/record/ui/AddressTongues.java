// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.shell.PageAddress;
import eu.vitrine.portal.shell.Reader;
import java.util.Locale;

/** In which languages somebody who opens an address reads the texts of records. */
public final class AddressTongues {

    private AddressTongues() {}

    /** The language that the address names for texts ({@code ?lang=de}), then that of the page, then those that the browser asks for. */
    public static Tongues of(BeforeEnterEvent event, Reader reader) {
        Locale page = PageAddress.of(event.getLocation().getPath()).language();
        return Tongues.of(
                event.getLocation().getQueryParameters().getSingleParameter("lang"),
                reader.languages(page == null ? null : page.getLanguage()));
    }
}
