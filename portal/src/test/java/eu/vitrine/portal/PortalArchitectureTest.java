// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.vaadin.flow.component.WebComponentExporter;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
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
    void nothingForcesABundleOfOurOwn() {
        noClasses()
                .should()
                .beAnnotatedWith(CssImport.class)
                .orShould()
                .beAnnotatedWith(JsModule.class)
                .orShould()
                .beAnnotatedWith(NpmPackage.class)
                .orShould()
                .beAnnotatedWith("com.vaadin.flow.theme.Theme")
                .orShould()
                .beAssignableTo(WebComponentExporter.class)
                .because("such a bundle is built with Node; see docs/decisions/2026-11-21-vaadin-without-node.md")
                .check(MAIN);
    }

    @Test
    void whatAPageSaysIsAValue() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .because("Vaadin is one of several ways to show it")
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void howPeopleSignInIsKnownInOneRoom() {
        noClasses()
                .that()
                .resideOutsideOfPackage("eu.vitrine.portal.accounts.signin..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.security..")
                .because("another provider shall be another adapter of Accounts, and nothing else shall notice")
                .check(MAIN);
    }

    @Test
    void databasesAreKnownInOneRoom() {
        noClasses()
                .that()
                .resideOutsideOfPackage("eu.vitrine.portal.accounts.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "com.zaxxer..",
                        "org.flywaydb..",
                        "org.h2..",
                        "org.postgresql..",
                        "org.springframework.jdbc..")
                .because("what an account holds is a list of values; only visitors who sign in need a database at all")
                .check(MAIN);
    }
}
