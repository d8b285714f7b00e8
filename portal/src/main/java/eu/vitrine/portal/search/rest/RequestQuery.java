// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.rest;

import jakarta.servlet.http.HttpServletRequest;

/** The query string of a request, as it was sent. */
public final class RequestQuery {

    private RequestQuery() {}

    /** The query string, empty if there is none. */
    public static String of(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? "" : query;
    }
}
