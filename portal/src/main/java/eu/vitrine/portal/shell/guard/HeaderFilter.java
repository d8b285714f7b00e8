// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells browsers, with every answer, what it must not be used for: ads come from strangers. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class HeaderFilter extends OncePerRequestFilter {

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";
    private static final String PICTURE =
            "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";
    private static final String API_PAGE = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
            + " object-src 'none'; base-uri 'none'; frame-ancestors 'none'";
    /** What a stranger keeps is loaded only into such a document, and only when somebody asks for it. */
    private static final String FRAME = "default-src 'none'; img-src https: http:; media-src https: http:;"
            + " style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'";
    /** Pages of Vaadin 25.2 run inline and evaluated scripts. */
    private static final String PAGE = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:;"
            + " object-src 'none'; base-uri 'self'; form-action 'self';"
            + " frame-ancestors 'none'";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RequestKind kind = RequestKind.of(request);
        boolean framed = kind == RequestKind.FRAME;
        response.setHeader("Content-Security-Policy", policy(kind));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", framed ? "SAMEORIGIN" : "DENY");
        response.setHeader("Referrer-Policy", framed ? "no-referrer" : "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy", "browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(request, response);
    }

    private static String policy(RequestKind kind) {
        return switch (kind) {
            case PROGRAM -> NOTHING;
            case MEDIA -> PICTURE;
            case FRAME -> FRAME;
            case API_PAGE -> API_PAGE;
            case ASSET, PAGE -> PAGE;
        };
    }
}
