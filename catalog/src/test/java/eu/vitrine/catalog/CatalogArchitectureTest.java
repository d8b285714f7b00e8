// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import eu.vitrine.house.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows inside the catalogue: records in the middle, ports around them, engines outside. */
class CatalogArchitectureTest implements HouseRules {

    private static final String ROOT = "eu.vitrine.catalog";

    @ParameterizedTest
    @CsvSource({
        "archive,    archive.json archive.ledger archive.locator archive.payload archive.tlog",
        "archive.evidence, archive archive.payload archive.tlog",
        "archive.json, ''",
        "archive.ledger, archive.json archive.tlog",
        "archive.locator, archive.tlog",
        "archive.payload, archive.tlog",
        "archive.tlog, ''",
        "archive.verification, archive archive.json archive.ledger archive.locator archive.payload archive.tlog",
        "archive.view, archive archive.json archive.ledger archive.tlog index search",
        "engine,     index lucene opensearch search",
        "index,      search",
        "lucene,     index lucene.column near schema search text",
        "lucene.column, ''",
        "opensearch, index near schema search text",
        "near,       search text",
        "receipt,    ''",
        "schema,     ''",
        "search,     ''",
        "table,      schema",
        "table.parquet, table",
        "text,       ''",
    })
    void aPackageKnowsTheRecordsAndOnlyTheseOthers(String name, String others) {
        String[] known = Stream.concat(
                        Stream.of("", "." + name),
                        Stream.of(others.split(" "))
                                .filter(other -> !other.isEmpty())
                                .map(other -> "." + other))
                .map(suffix -> ROOT + suffix)
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(ROOT + "." + name)
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("eu.vitrine..").or(resideInAnyPackage(known)))
                .because("a port must not know who asks or who answers, and one engine must not lean on another")
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void recordsKnowNothingAroundThem() {
        noClasses()
                .that()
                .resideInAPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".*..")
                .because("everything else is built on the records")
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void noLuceneTypeLeavesItsEngineOrTheAnalysis() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".lucene..", ROOT + ".text..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .because("whoever sees an engine's types can no longer be answered by the other engine")
                .check(MAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lucene", "opensearch"})
    void anEngineShowsOnePublicType(String engine) {
        assertThat(MAIN.stream()
                        .filter(type -> type.getPackageName().equals(ROOT + "." + engine))
                        .filter(type ->
                                type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC)))
                .as(
                        "public types of the engine %s: whoever opens it gets the ports, and nothing else to hold on to",
                        engine)
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void nothingOfAFrameworkComesIn() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "com.vaadin..", "org.slf4j..", "org.apache.logging..")
                .because("the catalogue is a plain library, and writes its few messages with java.util.logging")
                .check(MAIN);
    }
}
