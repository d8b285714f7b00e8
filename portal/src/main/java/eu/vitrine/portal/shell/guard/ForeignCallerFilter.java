// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.guard;

import eu.vitrine.portal.shell.failures.ForeignCaller;
import eu.vitrine.portal.shell.failures.RefusalWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what pages of other sites ask in the name of whoever uses the browser: everything that may change something, and everything that is about
 * whoever asks. It takes the place of tokens in forms, which would need a session.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 25)
class ForeignCallerFilter extends OncePerRequestFilter {

    private final Callers callers;
    private final RefusalWriter refusals;

    ForeignCallerFilter(Callers callers, RefusalWriter refusals) {
        this.callers = callers;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (refused(request)) {
            refusals.write(new ForeignCaller(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean refused(HttpServletRequest request) {
        boolean guarded = Callers.isPersonal(request) || Callers.mayChange(request);
        return guarded && callers.of(request) == Caller.FOREIGN;
    }
}
