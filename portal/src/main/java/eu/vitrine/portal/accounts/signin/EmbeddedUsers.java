// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.signin;

import eu.vitrine.portal.AccountProperties;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** The users whom the settings name. */
final class EmbeddedUsers {

    private EmbeddedUsers() {}

    /** Takes as long for a name that nobody has as for one that somebody has: all hashes cost the same, and so does the one that is made up. */
    static AuthenticationProvider of(AccountProperties settings) {
        List<UserDetails> users = settings.users().entrySet().stream()
                .map(user -> User.withUsername(user.getKey())
                        .password(user.getValue())
                        .authorities(List.of())
                        .build())
                .toList();
        DaoAuthenticationProvider provider = new DaoAuthenticationProvider(new InMemoryUserDetailsManager(users));
        provider.setPasswordEncoder(new BCryptPasswordEncoder(settings.cost()));
        return provider;
    }
}
