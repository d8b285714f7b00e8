// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Finding;
import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.schema.RecommenderSchema;
import eu.vitrine.indexer.demo.DemoRecommenders;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What Art. 27 and 38 DSA ask for, looked for in each recommender of the demo: all is there but one thing, and that one is found. */
interface Article27Contract {

    OnCatalogue catalogue();

    @Test
    default void theChecklistFindsTheOneFaultOfTheDemo() {
        ingestDemo();

        assertThat(demo("status=ACTIVE").stream()
                        .sorted(Comparator.comparing(Recommender::id))
                        .map(Article27Checklist::of)
                        .map(Article27Checklist::toString)
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        ads@3.0.0            parameters criteria reasons options without-profiling influence plain-words
                        also-bought@2.0.0    parameters criteria reasons options without-profiling influence plain-words
                        email@2.1.0          parameters criteria reasons options ----------------- influence plain-words
                        home-feed@3.1.0      parameters criteria reasons options without-profiling influence plain-words
                        notifications@2.2.0  parameters criteria reasons options without-profiling influence plain-words
                        review-order@1.2.0   parameters criteria reasons options without-profiling influence plain-words
                        search-results@2.1.0 parameters criteria reasons options without-profiling influence plain-words
                        sellers@2.0.0        parameters criteria reasons options without-profiling influence plain-words
                        similar-items@2.0.0  parameters criteria reasons options without-profiling influence plain-words""");
    }

    @Test
    default void theCatalogueFindsItTooAndSaysSinceWhen() {
        ingestDemo();

        assertThat(demo("status=ACTIVE"))
                .filteredOn(version -> !version.findings().isEmpty())
                .extracting(Recommender::id)
                .containsExactly("email");
        List<Recommender> faulty = demo("finding=NO_OPTION_WITHOUT_PROFILING&sort=oldest");
        assertThat(faulty).extracting(Recommender::key).containsExactly("email@2.0.0", "email@2.1.0");
        assertThat(faulty.getFirst().effectiveFrom()).isEqualTo(LocalDate.of(2025, 9, 1));
        assertThat(faulty.getFirst().supersededOn()).isEqualTo(faulty.getLast().effectiveFrom());
        assertThat(faulty.getLast().supersededOn()).as("it still lasts").isNull();
    }

    @Test
    default void noOtherVersionOfTheDemoHasAFinding() {
        ingestDemo();

        assertThat(demo("finding.not=NO_OPTION_WITHOUT_PROFILING"))
                .hasSize(33)
                .allMatch(version -> version.findings().isEmpty());
        assertThat(demo("")).flatExtracting(Recommender::findings).containsOnly(Finding.NO_OPTION_WITHOUT_PROFILING);
        assertThat(demo("status=SCHEDULED")).extracting(Recommender::key).containsExactly("home-feed@4.0.0");
    }

    private void ingestDemo() {
        Ran ran = catalogue().ingest("recommenders", DemoRecommenders.lines().toArray(String[]::new));
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).startsWith("{\"read\":35,\"accepted\":35,\"rejected\":0,");
        assertThat(ran.err()).doesNotContain("Left out");
    }

    private List<Recommender> demo(String query) {
        return catalogue().ask(RecommenderSchema.RECOMMENDERS, query);
    }
}
