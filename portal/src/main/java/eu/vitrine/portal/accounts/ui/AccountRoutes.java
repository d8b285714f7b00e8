// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import eu.vitrine.portal.accounts.WithAccounts;
import org.springframework.stereotype.Component;

/** The pages that are there only if somebody can sign in. */
@WithAccounts
@Component
class AccountRoutes implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        RouteConfiguration routes = RouteConfiguration.forApplicationScope();
        if (!routes.isRouteRegistered(SignInView.class)) {
            routes.setAnnotatedRoute(SignInView.class);
        }
    }
}
