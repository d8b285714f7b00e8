// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.signin;

import eu.vitrine.portal.accounts.Account;
import eu.vitrine.portal.accounts.Accounts;
import eu.vitrine.portal.accounts.WithAccounts;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whoever Spring Security has signed in. */
@WithAccounts
@Component
class SignedIn implements Accounts {

    /** Whom another provider knows by the same name is somebody else. */
    private static final String PROVIDER = "embedded:";

    @Override
    public Optional<Account> current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .map(Authentication::getName)
                .map(name -> new Account(PROVIDER + name.toLowerCase(Locale.ROOT), name));
    }
}
