// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.signin;

import eu.vitrine.portal.PortalProperties;
import eu.vitrine.portal.accounts.WithAccounts;
import jakarta.servlet.Filter;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Lets people sign in and out, and guards nothing: every page is public. Headers, limits and foreign callers are the business of filters that stand before
 * it and are there without accounts too. Another provider signs people in beside or instead of the form, and lets them arrive the same way.
 */
@WithAccounts
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    /** After the filters of the shell, and after the one that says which request is the current one. */
    private static final int ORDER = -100;

    @Bean
    SecurityFilterChain signingInAndOut(
            HttpSecurity http,
            PortalProperties properties,
            TriesFilter tries,
            Arrival arrival,
            TurnedAway turnedAway,
            Departure departure) {
        PathPatternRequestMatcher signOut =
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, Paths.SIGN_OUT);
        return http.anonymous(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .authenticationProvider(EmbeddedUsers.of(properties.accounts()))
                .addFilterBefore(tries, UsernamePasswordAuthenticationFilter.class)
                .formLogin(form -> form.loginPage(Paths.SIGN_IN)
                        .usernameParameter(Paths.NAME)
                        .passwordParameter(Paths.PASSWORD)
                        .successHandler(arrival)
                        .failureHandler(turnedAway))
                .logout(out -> out.logoutRequestMatcher(signOut)
                        .addLogoutHandler(departure)
                        .logoutSuccessHandler(departure))
                .build();
    }

    @Bean
    HttpFirewall everyAddress() {
        return new EveryAddress();
    }

    @Bean
    FilterRegistrationBean<Filter> signInFilter(@Qualifier("springSecurityFilterChain") Filter chain) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(chain);
        registration.setOrder(ORDER);
        return registration;
    }

    /** It stands inside of Spring Security's chain, and nowhere else. */
    @Bean
    FilterRegistrationBean<TriesFilter> triesOnlyWhereOneSignsIn(TriesFilter tries) {
        FilterRegistrationBean<TriesFilter> registration = new FilterRegistrationBean<>(tries);
        registration.setEnabled(false);
        return registration;
    }
}
