// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.signin;

import eu.vitrine.portal.accounts.LocalPath;
import eu.vitrine.portal.accounts.SignInPages;
import eu.vitrine.portal.accounts.WithAccounts;
import eu.vitrine.portal.accounts.html.SignInHtml;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Shows the form again to those whose name or password is wrong, without saying which of them. */
@WithAccounts
@Component
class TurnedAway implements AuthenticationFailureHandler {

    private final SignInPages pages;
    private final SignInHtml html;

    TurnedAway(SignInPages pages, SignInHtml html) {
        this.pages = pages;
        this.html = html;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String name = request.getParameter(Paths.NAME);
        String page = html.document(
                pages.failed(LocalPath.of(request.getParameter(Paths.FROM)), name == null ? "" : name.strip()));
        response.setStatus(HttpStatus.FORBIDDEN.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }
}
