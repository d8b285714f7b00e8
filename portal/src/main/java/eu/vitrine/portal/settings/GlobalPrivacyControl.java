// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/**
 * The header {@code Sec-GPC: 1} of the W3C draft "Global Privacy Control". It asks not to sell or share, which is less than what Art. 38 DSA gives; it is
 * taken as a reason to begin without profiling, never as a choice.
 */
@Component
class GlobalPrivacyControl implements Signal {

    @Override
    public String name() {
        return "gpc";
    }

    @Override
    public boolean sentWith(HttpServletRequest request) {
        return "1".equals(request.getHeader("Sec-GPC"));
    }
}
