// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.guard;

import eu.vitrine.portal.shell.failures.RefusalWriter;
import eu.vitrine.portal.shell.failures.TooManyRequests;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 429 to an address that asks for more than its share. Scripts, pictures and what an open page asks for by itself have a share of
 * their own, so that looking at pages never uses up the right to look at pages.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class LimitFilter extends OncePerRequestFilter {

    private final Shares shares;
    private final RefusalWriter refusals;

    LimitFilter(Shares shares, RefusalWriter refusals) {
        this.shares = shares;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> wait = take(RequestKind.of(request), shares.of(request));
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            refusals.write(new TooManyRequests("problem.429", wait.get()), request, response);
        }
    }

    private static Optional<Duration> take(RequestKind kind, Share share) {
        return switch (kind) {
            case PROGRAM, PAGE, FRAME -> share.page();
            case MEDIA, ASSET, API_PAGE -> share.asset();
        };
    }
}
