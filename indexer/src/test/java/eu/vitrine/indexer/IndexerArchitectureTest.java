// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import eu.vitrine.house.HouseRules;
import org.junit.jupiter.api.Test;

/** The indexer knows the catalogue's ports, and neither engines from within nor the portal. */
class IndexerArchitectureTest implements HouseRules {

    @Test
    void enginesAndPortalStayOutside() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene..", "org.opensearch..", "eu.vitrine.portal..")
                .because("the indexer writes through the port, whichever engine is behind it")
                .check(MAIN);
    }

    @Test
    void sourcesDoNotKnowTheRunThatReadsThem() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "eu.vitrine.indexer.source..",
                        "eu.vitrine.indexer.intake..",
                        "eu.vitrine.indexer.demo..",
                        "eu.vitrine.indexer.dump..",
                        "eu.vitrine.indexer.verification..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("eu.vitrine.indexer")
                .because("a new format is a class of its own that no command has to change for")
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void messagesGoThroughTheJdk() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "org.apache.logging..", "org.springframework..")
                .because(
                        "a command line needs no logging framework: java.util.logging is what Lucene writes to as well")
                .check(MAIN);
    }
}
