// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Under which name the portal was asked, for addresses that are passed on. */
public final class Origin {

    private Origin() {}

    /** Such as {@code https://ads.example.eu}; empty if nobody asks. */
    public static String current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : "";
    }
}
