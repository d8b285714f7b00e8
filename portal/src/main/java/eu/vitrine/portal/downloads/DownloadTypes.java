// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.downloads;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.web.servlet.HandlerInterceptor;

/** Says of what type files are whose names tell a server nothing. */
final class DownloadTypes implements HandlerInterceptor {

    private static final Map<String, String> TYPES = Map.of(
            "zst", "application/zstd",
            "parquet", "application/vnd.apache.parquet",
            "manifest", "text/plain;charset=UTF-8");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String path = request.getRequestURI();
        String ending = path.substring(Math.max(path.lastIndexOf('.'), path.lastIndexOf('/')) + 1);
        if (TYPES.containsKey(ending)) {
            response.setContentType(TYPES.get(ending));
        }
        return true;
    }
}
