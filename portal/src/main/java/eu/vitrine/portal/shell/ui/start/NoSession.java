// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui.start;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;

/**
 * What stands in the place of a session while a page is made for somebody who has none. It holds nothing that is asked for again, and nobody has to wait
 * for it. A view that is made in it belongs to one thread.
 */
final class NoSession extends VaadinSession {

    private static final long serialVersionUID = 1L;

    NoSession(VaadinService service) {
        super(service);
    }

    /** The same for everybody, so there is no lock to hold. */
    @Override
    public DeploymentConfiguration getConfiguration() {
        return getService().getDeploymentConfiguration();
    }

    @Override
    public boolean hasLock() {
        return true;
    }

    @Override
    public void checkHasLock() {}

    @Override
    public void checkHasLock(String message) {}
}
