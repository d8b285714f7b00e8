// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal;

import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the portal is once it answers, and what a public portal should still say about itself. */
@Component
class StartLine {

    private static final Logger LOG = LoggerFactory.getLogger("eu.vitrine");

    private final PortalProperties.Operator operator;
    private final Environment environment;

    StartLine(PortalProperties properties, Environment environment) {
        this.operator = properties.operator();
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        List<String> unsaid = unsaid();
        if (!unsaid.isEmpty()) {
            LOG.warn("Before this portal is public, set: {}", String.join(", ", unsaid));
        }
        LOG.info("Vitrine is at http://localhost:{}", environment.getProperty("local.server.port", "8080"));
    }

    private List<String> unsaid() {
        return Stream.of(
                        operator.name() == null ? "name" : "",
                        operator.licenceName() == null ? "licence-name" : "",
                        operator.reportUrl() == null ? "report-url" : "",
                        operator.correctionUrl() == null ? "correction-url" : "",
                        operator.privacyUrl() == null ? "privacy-url" : "")
                .filter(name -> !name.isEmpty())
                .map(name -> "vitrine.operator." + name)
                .toList();
    }
}
