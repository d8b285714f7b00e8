// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.signin;

import eu.vitrine.catalog.search.Unanswered;
import eu.vitrine.portal.accounts.WithAccounts;
import eu.vitrine.portal.settings.AccountsUnavailable;
import eu.vitrine.portal.settings.CallerChoices;
import eu.vitrine.portal.settings.TooManyChoices;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** What happens when somebody signs out: their browser keeps what holds for them, so that nothing is reset; then their session ends. */
@WithAccounts
@Component
class Departure implements LogoutHandler, LogoutSuccessHandler {

    private final CallerChoices choices;

    Departure(CallerChoices choices) {
        this.choices = choices;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication known) {
        try {
            choices.keepCopy();
        } catch (AccountsUnavailable | Unanswered | TooManyChoices e) {
            // the browser holds the copy of their last choice, and nobody is kept from leaving
        }
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication known) {
        Onward.from(request, response);
    }
}
