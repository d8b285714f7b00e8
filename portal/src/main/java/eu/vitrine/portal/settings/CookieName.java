// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings;

import eu.vitrine.portal.PortalProperties;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Under which name the cookie travels. The prefixes are promises that browsers enforce: nobody but this host, or this domain over TLS, can have set it.
 *
 * @param domain empty if it reaches this host alone
 */
record CookieName(String name, Optional<String> domain) {

    private static final String PLAIN = "vitrine-choices";

    /**
     * The only name that is read and written in answer to a request.
     *
     * @param settings the domain whose hosts shall see it
     */
    static CookieName of(HttpServletRequest request, PortalProperties.Cookie settings) {
        Optional<String> reached = settings.domainAround(request.getServerName());
        if (!request.isSecure()) {
            return new CookieName(PLAIN, reached);
        }
        return new CookieName((reached.isPresent() ? "__Secure-" : "__Host-") + PLAIN, reached);
    }
}
