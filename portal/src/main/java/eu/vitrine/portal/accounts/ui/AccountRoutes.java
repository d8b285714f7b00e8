// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import eu.vitrine.portal.accounts.WithAccounts;
import java.util.List;

/** The pages that are there only if somebody can sign in. */
@WithAccounts
@org.springframework.stereotype.Component
class AccountRoutes implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        RouteConfiguration routes = RouteConfiguration.forApplicationScope();
        for (Class<? extends Component> page : List.of(SignInView.class, HistoryView.class)) {
            if (!routes.isRouteRegistered(page)) {
                routes.setAnnotatedRoute(page);
            }
        }
    }
}
