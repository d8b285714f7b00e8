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
import eu.vitrine.catalog.search.TooManyQuestions;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;

/**
 * Vaadin's service, but for the session that it makes for every request: here only the script of a page gets one. Whoever reads without scripts, such
 * as a crawler, leaves nothing behind and receives no cookie; whoever has a session does not wait for it to receive a page.
 * Open pages cost memory, so there are only so many of them.
 *
 * @see "Decision 2026-11-22-no-session-for-readers"
 */
final class ReadersService extends SpringVaadinServletService {

    private static final long serialVersionUID = 1L;
    private static final String MADE_BY_A_SESSION = "/VAADIN/dynamic/";

    private final StartPage page = new StartPage(new NoSession(this));
    private final AtomicInteger tabs = new AtomicInteger();
    private final int mostTabs;

    /** @param mostTabs how many pages may be open, of all sessions together */
    ReadersService(
            VaadinServlet servlet, DeploymentConfiguration configuration, ApplicationContext context, int mostTabs) {
        super(servlet, configuration, context);
        this.mostTabs = mostTabs;
    }

    @Override
    public void init() throws ServiceException {
        super.init();
        addUIInitListener(opened -> {
            if (opened.getUI().getSession() instanceof NoSession) {
                return;
            }
            // the script asks for the view after it has started: until that stands, what was sent first can be read
            opened.getUI()
                    .addAfterNavigationListener(event ->
                            opened.getUI().getPage().executeJs("document.getElementById($0)?.remove()", FirstView.ID));
            tabs.incrementAndGet();
            opened.getUI().addDetachListener(closed -> tabs.decrementAndGet());
        });
    }

    @Override
    public void handleRequest(VaadinRequest request, VaadinResponse response) throws ServiceException {
        if (isAskedByAPage(request)) {
            if (isStart(request) && tabs.get() >= mostTabs) {
                throw new TooManyQuestions();
            }
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

    @Override
    protected boolean requestCanCreateSession(VaadinRequest request) {
        return isStart(request);
    }

    /** Whether the script of a page says that it starts. */
    private static boolean isStart(VaadinRequest request) {
        return HandlerHelper.isRequestType(request, HandlerHelper.RequestType.INIT);
    }

    /** Whether the script of an open page asks for it. */
    private static boolean isAskedByAPage(VaadinRequest request) {
        String path = request.getPathInfo();
        return BootstrapHandler.isFrameworkInternalRequest(request)
                || path != null && path.startsWith(MADE_BY_A_SESSION);
    }
}
