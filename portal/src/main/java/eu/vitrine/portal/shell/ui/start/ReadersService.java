// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui.start;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.BootstrapHandler;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.spring.SpringVaadinServletService;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.ApplicationContext;

/**
 * Vaadin's service, but for the session that it makes for every request: here only the script of a page gets one. Whoever reads without scripts, such
 * as a crawler, leaves nothing behind and receives no cookie; whoever has a session does not wait for it to receive a page.
 *
 * @see "Decision 2026-11-22-no-session-for-readers"
 */
final class ReadersService extends SpringVaadinServletService {

    private static final long serialVersionUID = 1L;
    private static final String MADE_BY_A_SESSION = "/VAADIN/dynamic/";

    private final StartPage page = new StartPage(new NoSession(this));

    ReadersService(VaadinServlet servlet, DeploymentConfiguration configuration, ApplicationContext context) {
        super(servlet, configuration, context);
    }

    @Override
    public void handleRequest(VaadinRequest request, VaadinResponse response) throws ServiceException {
        if (isAskedByAPage(request)) {
            super.handleRequest(request, response);
            return;
        }
        requestStart(request, response);
        try {
            if (!page.serve(request, response)) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND, "");
            }
        } catch (IOException | RuntimeException e) {
            throw new ServiceException(e);
        } finally {
            requestEnd(request, response, null);
        }
    }

    /** Whether the script of a page says that it starts. */
    @Override
    protected boolean requestCanCreateSession(VaadinRequest request) {
        return HandlerHelper.isRequestType(request, HandlerHelper.RequestType.INIT);
    }

    /** Whether the script of an open page asks for it. */
    private static boolean isAskedByAPage(VaadinRequest request) {
        String path = request.getPathInfo();
        return BootstrapHandler.isFrameworkInternalRequest(request)
                || path != null && path.startsWith(MADE_BY_A_SESSION);
    }
}
