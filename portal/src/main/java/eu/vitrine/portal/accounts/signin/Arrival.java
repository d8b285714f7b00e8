// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.signin;

import eu.vitrine.portal.accounts.WithAccounts;
import eu.vitrine.portal.settings.CallerChoices;
import eu.vitrine.portal.settings.TooManyChoices;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * What happens once somebody is known: their choices come with them, and they go on where they were. If their account cannot be reached they are not
 * signed in at all: what they chose as visitors stays with their browser and can be carried over next time, which a later copy of the account would prevent.
 */
@WithAccounts
@Component
class Arrival implements AuthenticationSuccessHandler {

    /** Longer than that of visitors, who lose nothing with it. */
    private static final Duration IDLE = Duration.ofMinutes(30);

    private final CallerChoices choices;
    private final Tries tries;

    Arrival(CallerChoices choices, Tries tries) {
        this.choices = choices;
        this.tries = tries;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication known) {
        tries.giveBack(request);
        try {
            carryOver();
        } catch (RuntimeException e) {
            SecurityContextHolder.clearContext();
            request.getSession().invalidate();
            throw e;
        }
        request.getSession().setMaxInactiveInterval((int) IDLE.toSeconds());
        Onward.from(request, response);
    }

    private void carryOver() {
        try {
            choices.carryOver();
        } catch (TooManyChoices e) {
            // the account has all of them; only the copy in the browser could not be made
        }
    }
}
