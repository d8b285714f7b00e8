// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import eu.vitrine.house.HouseRules;
import org.junit.jupiter.api.Test;

/** What measures knows the catalogue's ports and nothing of portal and indexer; peers know neither each other nor who measures them. */
class BenchmarkArchitectureTest implements HouseRules {

    @Test
    void onlyTheCatalogueIsMeasured() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("eu.vitrine.indexer..", "eu.vitrine.portal..", "org.springframework..")
                .because("engines are compared with engines; what stands before them is measured from outside")
                .check(MAIN);
    }

    @Test
    void peersDoNotKnowWhoMeasuresThem() {
        noClasses()
                .that()
                .resideInAPackage("eu.vitrine.benchmark.peer..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("eu.vitrine.benchmark.run..", "eu.vitrine.benchmark.report..")
                .because("a peer that knows when it is measured could behave then")
                .check(MAIN);
    }

    @Test
    void luceneStaysWithThePeersThatAreMadeOfIt() {
        noClasses()
                .that()
                .resideOutsideOfPackages("eu.vitrine.benchmark.peer..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene..", "org.opensearch..")
                .because("questions and answers are the same for all peers")
                .check(MAIN);
    }
}
