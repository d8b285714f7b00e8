// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui.start;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.communication.IndexHtmlRequestHandler;
import java.io.IOException;

/** The page that carries Vaadin's script. Nothing in it belongs to a session; the script asks for one when it runs. Thread-safe. */
final class StartPage extends IndexHtmlRequestHandler {

    private static final long serialVersionUID = 1L;

    private final NoSession nobody;

    StartPage(NoSession nobody) {
        this.nobody = nobody;
    }

    /** Whether this was a request for a page, which is then answered. */
    boolean serve(VaadinRequest request, VaadinResponse response) throws IOException {
        return canHandleRequest(request) && synchronizedHandleRequest(nobody, request, response);
    }
}
