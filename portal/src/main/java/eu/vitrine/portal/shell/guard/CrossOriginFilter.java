// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets pages of any origin read what is public, refusals included; it comes before the limits so that a script can read a 429 too. What is about
 * whoever asks is left to {@link SisterHostFilter}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class CrossOriginFilter extends OncePerRequestFilter {

    private static final List<String> PUBLIC = List.of("/api/", "/v3/", "/embed/", "/log/");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = Callers.path(request);
        return Callers.isPersonal(request) || PUBLIC.stream().noneMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Callers.isPreflight(request)) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "*");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return;
        }
        if (HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod())) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "Content-Disposition, ETag, Retry-After");
        }
        chain.doFilter(request, response);
    }
}
