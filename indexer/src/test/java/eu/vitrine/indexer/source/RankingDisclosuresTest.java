// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Disclosure;
import eu.vitrine.catalog.Problem;
import eu.vitrine.catalog.Problem.Reason;
import eu.vitrine.catalog.schema.DisclosureSchema;
import eu.vitrine.indexer.intake.Intake;
import eu.vitrine.indexer.intake.Rejection;
import eu.vitrine.indexer.intake.Verdict;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RankingDisclosuresTest {

    private static final String MARKDOWN =
            "Our ranking\n=====\n\n*   **Price.** Cheaper items come first.\n\n  <b>no markup</b>";

    private final ObjectNode line = JsonMapper.shared()
            .createObjectNode()
            .put("service", "Shop.example")
            .put("terms_type", "Ranking Parameters Description")
            .put("date", "2022-09-07T13:34:35+02:00")
            .put("commit", "ff9ba24")
            .put("path", "Shop/Ranking.md")
            .put("status", "added")
            .put("chars", 6)
            .put("text", MARKDOWN);

    @Test
    void aVersionIsNamedByServiceAndMomentAndSaysWhereItWasFound() {
        Disclosure disclosure = accepted();

        assertThat(disclosure.key()).isEqualTo("shop-example@2022-09-07T11:34:35Z");
        assertThat(disclosure.service()).isEqualTo("Shop.example");
        assertThat(disclosure.type()).isEqualTo("Ranking Parameters Description");
        assertThat(disclosure.source())
                .hasToString("Source[name=ranking-disclosures, record=ff9ba24:Shop/Ranking.md, retrievedAt=null]");
    }

    @Test
    void theTextStaysAsItWasPublished() {
        assertThat(accepted().text()).isEqualTo(MARKDOWN);
    }

    @Test
    void aStatedLanguageIsBelievedAndADoubtfulOneLeftOpen() {
        assertThat(accepted().language()).isNull();
        line.put("language", "de-AT");
        assertThat(accepted().language()).isEqualTo("de-AT");
    }

    @Test
    void aLanguageThatIsNotStatedIsFoundOut() {
        line.putNull("language").put("text", """
                        Guests enter what they look for, and we order the homes that match. Three things count most. First, how well a home
                        was rated by people who stayed there, and how many of them wrote a review. Second, the price of the whole stay,
                        compared with similar homes in the same town. Third, how often people who saw the home also booked it, which tells
                        us whether photos and description keep what they promise. Hosts cannot pay for a higher place. Whoever answers
                        quickly, keeps the calendar up to date and seldom cancels will be found more easily than others nearby.""");
        assertThat(accepted().language()).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({
        "Yahoo!, Ranking Parameters Description, yahoo",
        "Lieferando.de, Ranking Parameters Description, lieferando-de",
        "Über Éclair, Terms of Service, uber-eclair-terms-of-service",
        "Σκ, Ranking Parameters Description, ~3c3~3ba"
    })
    void everyTextOfAServiceHasANameForAddresses(String service, String type, String id) {
        line.put("service", service).put("terms_type", type);
        assertThat(accepted().id()).isEqualTo(id);
    }

    @Test
    void aTextLongerThanVitrineKeepsIsRejected() {
        line.put("text", "x".repeat(100_000));
        assertThat(accepted().text()).hasSize(100_000);
        line.put("text", "x".repeat(100_001));
        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.reason()).isEqualTo(Reason.TOO_LONG);
            assertThat(problem.field()).isEqualTo("text");
        });
    }

    @Test
    void whatIsWrongHasTheNameThatTheFileUses() {
        line.put("service", 7).put("terms_type", 8).put("date", "yesterday").remove("text");
        assertThat(problems())
                .extracting(problem -> problem.field() + " " + problem.reason())
                .containsExactly("service WRONG_TYPE", "terms_type WRONG_TYPE", "date BAD_DATE", "text MISSING");
    }

    @Test
    void whatIsNoObjectIsRejected() {
        assertThat(judge("[1]")).isInstanceOf(Verdict.Rejected.class);
        assertThat(judge("{]")).isInstanceOf(Verdict.Rejected.class);
    }

    @Test
    void whatTheFormatDoesNotKnowIsTold() {
        line.put("stars", 5);
        assertThat(verdict().ignored()).containsExactly("stars");
    }

    private Disclosure accepted() {
        return verdict().record();
    }

    private Verdict.Accepted<Disclosure> verdict() {
        return switch (judge(line.toString())) {
            case Verdict.Accepted<Disclosure> accepted -> accepted;
            case Verdict.Rejected<Disclosure>(Rejection rejection) -> throw new AssertionError(rejection);
        };
    }

    private List<Problem> problems() {
        return switch (judge(line.toString())) {
            case Verdict.Accepted<Disclosure> verdict -> List.of();
            case Verdict.Rejected<Disclosure> verdict -> verdict.rejection().problems();
        };
    }

    private static Verdict<Disclosure> judge(String text) {
        Intake<Disclosure> intake = new Intake<>(
                DisclosureSchema.DISCLOSURES.codec()::read,
                UnaryOperator.identity(),
                DisclosureSchema.DISCLOSURES.id());
        return intake.judge("a.jsonl", Raws.of(Format.RANKING_DISCLOSURES, text).getFirst());
    }
}
