// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.signin;

import eu.vitrine.portal.accounts.WithAccounts;
import eu.vitrine.portal.shell.failures.RefusalWriter;
import eu.vitrine.portal.shell.failures.TooManyRequests;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 429 to whoever guesses too often, before the guess is looked at. */
@WithAccounts
@Component
class TriesFilter extends OncePerRequestFilter {

    private static final PathPatternRequestMatcher SIGNING_IN =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, Paths.SIGN_IN);

    private final Tries tries;
    private final RefusalWriter refusals;

    TriesFilter(Tries tries, RefusalWriter refusals) {
        this.tries = tries;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !SIGNING_IN.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> wait = tries.take(request);
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            refusals.write(new TooManyRequests("problem.429.signIn", wait.get()), request, response);
        }
    }
}
