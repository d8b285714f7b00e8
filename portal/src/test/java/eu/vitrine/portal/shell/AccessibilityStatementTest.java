// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The accessibility statement says what the operator has set, and what not. */
class AccessibilityStatementTest {

    @Nested
    @PortalServer
    class WithoutSettings {

        @Autowired
        private Client client;

        @Test
        void whatIsNotSetIsSaidToBeMissing() {
            assertThat(client.get("/accessibility").body())
                    .contains(
                            "has not yet said whether it meets these guidelines",
                            "has not yet said when it was last checked",
                            "has not yet named an address for this",
                            "has not yet named the body to which you can complain");
            assertThat(client.get("/about").body()).contains("href=\"/en/accessibility\"");
        }
    }

    @Nested
    @PortalServer
    @TestPropertySource(
            properties = {
                "vitrine.operator.accessibility.status=partial",
                "vitrine.operator.accessibility.limits=Old films have no subtitles.",
                "vitrine.operator.accessibility.date=2026-11-23",
                "vitrine.operator.accessibility.method=An assessment by ourselves.",
                "vitrine.operator.accessibility.feedback-url=mailto:access@market.example",
                "vitrine.operator.accessibility.enforcement-body=Office for Access",
                "vitrine.operator.accessibility.enforcement-url=https://access.example/"
            })
    class WithSettings {

        @Autowired
        private Client client;

        @Test
        void whatIsSetIsSaid() {
            assertThat(client.get("/accessibility").body())
                    .contains(
                            "it partly meets these guidelines",
                            "Old films have no subtitles.",
                            "23 November 2026",
                            "An assessment by ourselves.",
                            "href=\"mailto:access@market.example\"",
                            "href=\"https://access.example/\"")
                    .doesNotContain("has not yet");
        }
    }
}
