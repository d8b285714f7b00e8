// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop.web;

import eu.vitrine.portal.PortalProperties;
import eu.vitrine.portal.demoshop.Address;
import eu.vitrine.portal.demoshop.Ask;
import eu.vitrine.portal.demoshop.History;
import eu.vitrine.portal.demoshop.InDemo;
import eu.vitrine.portal.demoshop.ShopList;
import eu.vitrine.portal.demoshop.web.CheckPage.Way;
import eu.vitrine.portal.settings.CallerChoices;
import eu.vitrine.portal.shell.Origin;
import eu.vitrine.portal.shell.Words;
import java.net.URI;
import java.util.List;
import org.springframework.stereotype.Component;

/** How to repeat the check from a terminal, where nobody need trust a page. Thread-safe. */
@Component
@InDemo
class CheckCommands {

    private static final String WITHOUT = "not-personalised";
    private static final String WITH = "personalised";

    private final CallerChoices choices;
    private final PortalProperties properties;
    private final Words words;

    CheckCommands(CallerChoices choices, PortalProperties properties, Words words) {
        this.choices = choices;
        this.properties = properties;
        this.words = words;
    }

    /** @param one the histories of the two callers */
    List<Way> ways(Ask ask, History one, History other) {
        return List.of(
                new Way(
                        words.say("shop.check.curl"),
                        words.say("shop.check.curl.how"),
                        curl(ask, one) + "\n" + curl(ask, other)),
                new Way(
                        words.say("shop.check.verify"),
                        words.say("shop.check.verify.how"),
                        verify(ask, WITHOUT, one, other)),
                new Way(
                        words.say("shop.check.convict"),
                        words.say("shop.check.convict.how"),
                        verify(ask, WITH, one, other)));
    }

    private String curl(Ask ask, History history) {
        return "curl -s -H '%s' '%s' | sha256sum".formatted(cookie(WITHOUT), address(ask, history));
    }

    private String verify(Ask ask, String option, History one, History other) {
        return """
                java -jar indexer.jar verify-choice --url '%s' \\
                    --header '%s' \\
                    --profiled '%s' \\
                    --with-history 'history=%s' \\
                    --without-history 'history=%s'""".formatted(address(ask, History.NONE), cookie(option), cookie(WITH), one.text(), other.text());
    }

    private static String address(Ask ask, History history) {
        return Origin.current() + Address.json(ShopList.HOME_FEED, ask, history, null);
    }

    /** What the browser of somebody sends who chose this today. */
    private String cookie(String option) {
        return "Cookie: %svitrine-choices=v1|%s=%s@%s"
                .formatted(prefix(), ShopList.HOME_FEED.recommender(), option, choices.today());
    }

    private String prefix() {
        URI origin = URI.create(Origin.current());
        if (!"https".equals(origin.getScheme())) {
            return "";
        }
        return properties.cookie().domainAround(origin.getHost()).isPresent() ? "__Secure-" : "__Host-";
    }
}
