// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;

/** What sort of answer a request is for: limits and headers go by it. */
enum RequestKind {
    /** REST, its description, feeds and health: for programs, never run in a browser. */
    PROGRAM,
    /** Pictures and films of ads, which come from strangers. */
    MEDIA,
    /** A document that holds nothing but a picture or film that lies with a stranger, for a frame in a page of ours. */
    FRAME,
    /** Scripts, styles and icons of the portal itself, and what an open page asks for by itself. */
    ASSET,
    /** The page that shows the description of REST. */
    API_PAGE,
    /** A page that a person opens. */
    PAGE;

    private static final List<String> PROGRAMS =
            List.of("/api/", "/v3/", "/actuator", "/log/", "/sitemap", "/opensearch.xml");
    private static final List<String> ASSETS =
            List.of("/VAADIN/", "/webjars/", "/icons/", "/styles/", "/lumo/", "/embed/");
    private static final Pattern ASSET_FILE =
            Pattern.compile("/[A-Za-z0-9_./-]+\\.(?:css|js|svg|png|ico|woff2|webmanifest|txt)");
    private static final Pattern FRAMED = Pattern.compile("/ads/[^/]+/media/[0-9]+");
    /** All but its start: whoever is given a session has opened a page. */
    private static final Pattern INTERNAL = Pattern.compile("(?:^|&)v-r=(?!init(?:&|$))");

    static RequestKind of(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (startsWith(path, PROGRAMS) || path.endsWith(".atom")) {
            return PROGRAM;
        }
        if (path.startsWith("/media/")) {
            return MEDIA;
        }
        if (FRAMED.matcher(path).matches()) {
            return FRAME;
        }
        if (path.startsWith("/swagger-ui")) {
            return API_PAGE;
        }
        String query = request.getQueryString();
        boolean internal = query != null && INTERNAL.matcher(query).find();
        return internal || startsWith(path, ASSETS) || ASSET_FILE.matcher(path).matches() ? ASSET : PAGE;
    }

    private static boolean startsWith(String path, List<String> prefixes) {
        return prefixes.stream().anyMatch(path::startsWith);
    }
}
