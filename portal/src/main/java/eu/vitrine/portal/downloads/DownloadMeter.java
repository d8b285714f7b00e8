// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.downloads;

import eu.vitrine.portal.shell.guard.Downloads;
import eu.vitrine.portal.shell.guard.Downloads.Download;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Counts what an address downloads into the same share as its exports. Thread-safe. */
@Component
class DownloadMeter implements HandlerInterceptor {

    private static final String DOWNLOAD = DownloadMeter.class.getName();

    private final Downloads downloads;

    DownloadMeter(Downloads downloads) {
        this.downloads = downloads;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!HttpMethod.HEAD.matches(request.getMethod())) {
            request.setAttribute(DOWNLOAD, downloads.begin(request));
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(DOWNLOAD) instanceof Download download) {
            String length = response.getHeader(HttpHeaders.CONTENT_LENGTH);
            download.sent(length == null ? 0 : Long.parseLong(length));
            download.close();
        }
    }
}
