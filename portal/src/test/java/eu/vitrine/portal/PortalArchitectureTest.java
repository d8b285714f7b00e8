// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import eu.vitrine.house.HouseRules;
import org.junit.jupiter.api.Test;

/** The portal reads through the catalogue's port; its pages and its REST side by side, on the same values. */
class PortalArchitectureTest implements HouseRules {

    @Test
    void enginesAndIndexerStayOutside() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene..", "org.opensearch..", "eu.vitrine.indexer..")
                .because("the portal reads through the port, whichever engine is behind it, and never writes")
                .check(MAIN);
    }

    @Test
    void pagesAndRestDoNotKnowEachOther() {
        String reason = "each renders the same values in its own way, and either can be changed alone";
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("eu.vitrine.portal..rest..")
                .because(reason)
                .allowEmptyShould(true)
                .check(MAIN);
        noClasses()
                .that()
                .resideInAPackage("..rest..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("eu.vitrine.portal..ui..")
                .because(reason)
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void whatAPageSaysIsAValue() {
        noClasses()
                .that()
                .resideInAnyPackage("eu.vitrine.portal.ads", "eu.vitrine.portal..rest..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .because("Vaadin is one of several ways to show it")
                .allowEmptyShould(true)
                .check(MAIN);
    }
}
