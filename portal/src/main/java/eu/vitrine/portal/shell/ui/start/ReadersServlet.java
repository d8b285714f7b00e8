// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui.start;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.spring.SpringServlet;
import org.springframework.context.ApplicationContext;

/** Vaadin's servlet, with a service that makes no session for those who only read. */
final class ReadersServlet extends SpringServlet {

    private static final long serialVersionUID = 1L;

    private final transient ApplicationContext context;
    private final int mostTabs;

    ReadersServlet(ApplicationContext context, boolean atTheRoot, int mostTabs) {
        super(context, atTheRoot);
        this.context = context;
        this.mostTabs = mostTabs;
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        ReadersService service = new ReadersService(this, configuration, context, mostTabs);
        service.init();
        return service;
    }
}
