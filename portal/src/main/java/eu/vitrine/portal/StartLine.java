// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.catalog.search.RecordSearch;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the portal is once it answers, whether its catalogue does, and what a public portal should still say about itself. */
@Component
class StartLine {

    private static final Logger LOG = LoggerFactory.getLogger("eu.vitrine");

    private final PortalProperties.Operator operator;
    private final Environment environment;
    private final RecordSearch<Ad> ads;

    StartLine(PortalProperties properties, Environment environment, RecordSearch<Ad> ads) {
        this.operator = properties.operator();
        this.environment = environment;
        this.ads = ads;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        tryCatalogue();
        List<String> unsaid = unsaid();
        if (!unsaid.isEmpty()) {
            LOG.warn("Before this portal is public, set: {}", String.join(", ", unsaid));
        }
        LOG.info("Vitrine is at http://localhost:{}", environment.getProperty("local.server.port", "8080"));
    }

    /** A portal without its catalogue starts all the same, and answers as soon as that does. */
    private void tryCatalogue() {
        try {
            ads.holdings();
        } catch (CatalogUnavailable e) {
            // the search has noted it
        }
    }

    private List<String> unsaid() {
        return Stream.of(
                        operator.name() == null ? "name" : "",
                        operator.licenceName() == null ? "licence-name" : "",
                        operator.reportUrl() == null ? "report-url" : "",
                        operator.correctionUrl() == null ? "correction-url" : "",
                        operator.privacyUrl() == null ? "privacy-url" : "",
                        operator.accessibility().feedbackUrl() == null ? "accessibility.feedback-url" : "")
                .filter(name -> !name.isEmpty())
                .map(name -> "vitrine.operator." + name)
                .toList();
    }
}
