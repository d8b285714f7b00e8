// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.HttpFirewall;

/**
 * Lets every address through. Spring Security would refuse some, such as those with an encoded slash, so that nobody slips past a rule for a path; there is
 * no such rule here, and ids of records may hold what they like. What is no address at all is refused by the server.
 */
final class EveryAddress implements HttpFirewall {

    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
        return new Unchanged(request);
    }

    @Override
    public HttpServletResponse getFirewalledResponse(HttpServletResponse response) {
        return response;
    }

    private static final class Unchanged extends FirewalledRequest {

        private Unchanged(HttpServletRequest request) {
            super(request);
        }

        @Override
        public void reset() {}
    }
}
