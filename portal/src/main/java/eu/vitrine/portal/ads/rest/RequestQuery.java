// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;

/** The query string of a request, as it was sent. */
final class RequestQuery {

    private RequestQuery() {}

    /** The query string, empty if there is none. */
    static String of(HttpServletRequest request) {
        String sent = request.getQueryString();
        return sent == null ? "" : readable(sent);
    }

    /** The server hands over bytes; programs that do not percent-encode send UTF-8. */
    private static String readable(String sent) {
        return sent.chars().allMatch(c -> c < 128)
                ? sent
                : new String(sent.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
