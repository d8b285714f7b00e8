// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.guard;

import eu.vitrine.portal.PortalProperties;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Tells in whose page a request was made, from what browsers say and no script can change: {@code Sec-Fetch-Site}, and {@code Origin} where a browser
 * does not send that, or a sister must be told from a stranger. Thread-safe.
 */
@Component
class Callers {

    private static final String PERSONAL = "/api/v1/choices";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Pattern VAADIN = Pattern.compile("(?:^|&)v-r=");

    private final PortalProperties.Cookie cookie;

    Callers(PortalProperties properties) {
        this.cookie = properties.cookie();
    }

    /** In whose page it was made. */
    Caller of(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String site = Objects.requireNonNullElse(request.getHeader("Sec-Fetch-Site"), "none");
        return switch (site) {
            // a proxy that speaks TLS may leave us in the dark about our own origin, but not the browser
            case "same-origin" -> Caller.OWN;
            case "none" -> origin == null ? Caller.OWN : byOrigin(origin, request);
            case "same-site" -> origin == null ? Caller.FOREIGN : byOrigin(origin, request);
            default -> Caller.FOREIGN;
        };
    }

    private Caller byOrigin(String origin, HttpServletRequest request) {
        URI page = address(origin);
        if (page == null || !request.getScheme().equals(page.getScheme())) {
            return Caller.FOREIGN;
        }
        String host = page.getHost().toLowerCase(Locale.ROOT);
        String own = request.getServerName().toLowerCase(Locale.ROOT);
        if (host.equals(own) && port(page) == request.getServerPort()) {
            return Caller.OWN;
        }
        Optional<String> domain = cookie.domainAround(own);
        return domain.isPresent() && domain.equals(cookie.domainAround(host)) ? Caller.SISTER : Caller.FOREIGN;
    }

    /** Null if it is no scheme and host, such as the word {@code null}. */
    private static @Nullable URI address(String origin) {
        try {
            URI address = new URI(origin);
            return address.getHost() == null ? null : address;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static int port(URI page) {
        if (page.getPort() >= 0) {
            return page.getPort();
        }
        return "https".equals(page.getScheme()) ? 443 : 80;
    }

    /** Whether it asks for what is about whoever asks, so that even reading it is for them alone. */
    static boolean isPersonal(HttpServletRequest request) {
        String path = path(request);
        return path.equals(PERSONAL) || path.startsWith(PERSONAL + '/');
    }

    /** Whether it may change something. What open pages post to Vaadin by themselves carries a token of Vaadin's own. */
    static boolean mayChange(HttpServletRequest request) {
        String query = request.getQueryString();
        boolean vaadin = path(request).equals("/")
                && query != null
                && VAADIN.matcher(query).find();
        return !SAFE.contains(request.getMethod()) && !vaadin;
    }

    /** Whether a browser asks first what another page may ask. */
    static boolean isPreflight(HttpServletRequest request) {
        return "OPTIONS".equals(request.getMethod())
                && request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD) != null;
    }

    /** As controllers see it: decoded, and without what could hide it. */
    static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }
}
