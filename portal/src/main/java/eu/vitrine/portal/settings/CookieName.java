// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
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
     * @param domain the domain whose hosts shall see it; it is left aside for a request to a host outside of it, from where no browser would take it
     */
    static CookieName of(HttpServletRequest request, Optional<String> domain) {
        Optional<String> reached = domain.filter(name -> within(request.getServerName(), name));
        if (!request.isSecure()) {
            return new CookieName(PLAIN, reached);
        }
        return new CookieName((reached.isPresent() ? "__Secure-" : "__Host-") + PLAIN, reached);
    }

    /** Whether a host is in a domain. */
    static boolean within(String host, String domain) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.equals(domain) || lower.endsWith('.' + domain);
    }
}
