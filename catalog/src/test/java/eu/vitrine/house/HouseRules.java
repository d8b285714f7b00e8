// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** What holds in every module; a module's test class implements this and adds its own arrows. */
public interface HouseRules {

    /** The classes that are shipped, and those that test them. */
    JavaClasses ALL = new ClassFileImporter().importPaths(Path.of("target/classes"), Path.of("target/test-classes"));

    /** The classes that are shipped. */
    JavaClasses MAIN = ALL.that(describe("are shipped", HouseRules::isShipped));

    @Test
    default void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveSimpleNameStartingWith("Abstract")
                .orShould()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Data|Info)")
                .because("such a name would fit any class, so it tells a reader nothing")
                .check(ALL);
    }

    @Test
    default void everyPackageIsNullMarked() {
        List<String> unmarked = ALL.stream()
                .map(type -> type.getPackage())
                .distinct()
                .filter(HouseRules::lacksNullMark)
                .map(JavaPackage::getName)
                .toList();
        assertThat(unmarked)
                .as("packages whose package-info.java is absent or not @NullMarked: there, null would go unchecked")
                .isEmpty();
    }

    private static boolean lacksNullMark(JavaPackage found) {
        return found.tryGetPackageInfo()
                .filter(about -> about.isAnnotatedWith(NullMarked.class))
                .isEmpty();
    }

    private static boolean isShipped(JavaClass type) {
        return type.getSource()
                .filter(source -> source.getUri().getPath().contains("/target/classes/"))
                .isPresent();
    }

    @Test
    default void noTestIsSwitchedOff() {
        String reason = "a test that does not run says that something works which nobody knows";
        noClasses().should().beAnnotatedWith(Disabled.class).because(reason).check(ALL);
        noMethods().should().beAnnotatedWith(Disabled.class).because(reason).check(ALL);
    }

    @Test
    default void nothingIsMocked() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.mockito..", "org.easymock..")
                .because("a mock repeats what its author believes; the real thing runs in memory")
                .check(ALL);
    }

    @Test
    default void timeIsHandedIn() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("what depends on the time of day is tested with a java.time.InstantSource that the test sets")
                .check(ALL);
    }

    @Test
    default void testsDoNotSleep() {
        noClasses()
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Thread.class, "sleep", Duration.class)
                .because("a pause is too short on a slow machine and too long on every other one")
                .check(ALL.that(describe("are tests", type -> !isShipped(type))));
    }

    @Test
    default void sourceFilesAreShortAndSayTheirLicence() {
        assertThat(Sources.faults(Path.of("src"))).isEmpty();
    }
}
