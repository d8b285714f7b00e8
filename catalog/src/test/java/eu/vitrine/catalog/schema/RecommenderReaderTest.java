// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Finding;
import eu.vitrine.catalog.Problem.Reason;
import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.Recommender.Parameter;
import eu.vitrine.catalog.sample.SampleRecommenders;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A raw record becomes a version of a recommender, or all that is wrong with it; what shows an infringement is kept with its finding. */
class RecommenderReaderTest {

    private static final String OPTION = """
            {"id":"%s","name":{"en":"%1$s"},"profiling":%s,"default":%s}""";
    private static final String PARAMETER = """
            {"key":"%s","name":{"en":"%1$s"},"kind":"ITEM"%s}""";
    private static final String IMPORTANT = ",\"importance\":{\"rank\":%d},\"reason\":{\"en\":\"because\"}";

    @Test
    void aVersionThatSaysNoMoreThanItMustIsReadWithAllThatItLacks() {
        Recommender recommender = Given.recommender().read();

        assertThat(recommender.key()).isEqualTo("feed@1.0.0");
        assertThat(recommender.findings())
                .containsExactlyInAnyOrder(Finding.NO_MAIN_PARAMETER, Finding.NO_OPTION_WITHOUT_PROFILING);
        assertThat(recommender.profiles()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id            | null                                                       | id                       | MISSING",
                "id            | \"a/b\"                                                    | id                       | BAD_ID",
                "id            | \"..\"                                                     | id                       | BAD_ID",
                "platform      | null                                                       | platform                 | MISSING",
                "version       | null                                                       | version                  | MISSING",
                "version       | \"1..2\"                                                   | version                  | BAD_ID",
                "version       | \"1 2\"                                                    | version                  | BAD_ID",
                "effectiveFrom | null                                                       | effectiveFrom            | MISSING",
                "effectiveFrom | \"tomorrow\"                                               | effectiveFrom            | BAD_DATE",
                "name          | null                                                       | name                     | MISSING",
                "name          | {}                                                         | name                     | MISSING",
                "name          | \"Feed\"                                                   | name                     | WRONG_TYPE",
                "name          | {\"en\":7}                                                 | name.en                  | WRONG_TYPE",
                "name          | {\"in English\":\"F\",\"de\":\"F\"}                        | name.in English            | BAD_LANGUAGE",
                "name          | {\"de\":\"F\",\"DE\":\"G\"}                                | name.DE                  | REPEATED",
                "supersededOn  | \"2026-01-01\"                                             | supersededOn             | PERIOD_ENDS_BEFORE_START",
                "surfaces      | [{\"link\":\"https://a.example/\"}]                        | surfaces[0].name         | MISSING",
                "surfaces      | [{\"name\":{\"en\":\"a\"},\"link\":\"javascript:x\"}]      | surfaces[0].link         | BAD_URL",
                "surfaces      | [{\"name\":{\"en\":\"a\"},\"channel\":\"FAX\"}]            | surfaces[0].channel      | UNKNOWN_VALUE",
                "parameters    | [{\"key\":\"a\",\"name\":{\"en\":\"a\"}}]                  | parameters[0].kind       | MISSING",
                "parameters    | [{\"key\":\"a\",\"name\":{\"en\":\"a\"},\"kind\":\"LUCK\"}] | parameters[0].kind      | UNKNOWN_VALUE",
                "exclusions    | [\"weapons\"]                                              | exclusions[0]            | WRONG_TYPE",
                "remuneration  | {\"explanation\":{\"en\":\"a\"}}                           | remuneration.influences  | MISSING",
                "options       | [{\"id\":\"a\",\"name\":{\"en\":\"a\"}}]                   | options[0].profiling     | MISSING",
            })
    void whatCannotBeReadIsRejected(String property, String json, String field, Reason reason) {
        assertThat(Given.recommender().with(property, json).reasons()).containsExactly(entry(field, reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"rank\":0}                          | importance.rank      | BAD_NUMBER",
                "{\"rank\":1.5}                        | importance.rank      | BAD_NUMBER",
                "{\"share\":{\"from\":0.2}}            | importance.share.to  | MISSING",
                "{\"share\":{\"from\":-1,\"to\":1}}    | importance.share.from | BAD_NUMBER",
                "{\"share\":{\"from\":0.5,\"to\":0.4}} | importance.share.to  | RANGE_ENDS_BEFORE_START",
                "{\"band\":\"HUGE\"}                   | importance.band      | UNKNOWN_VALUE",
            })
    void anImportanceIsCheckedToo(String importance, String field, Reason reason) {
        String parameter = PARAMETER.formatted("a", ",\"importance\":" + importance);

        assertThat(Given.recommender().with("parameters", "[" + parameter + "]").reasons())
                .containsExactly(entry("parameters[0]." + field, reason));
    }

    @Test
    void exactlyOneOptionIsTheDefaultWhereThereAreAny() {
        String one = OPTION.formatted("one", true, true);
        String two = OPTION.formatted("two", false, true);
        String three = OPTION.formatted("three", false, false);

        assertThat(options(one, two).reasons()).containsExactly(entry("options", Reason.NOT_ONE_DEFAULT));
        assertThat(options(three).reasons()).containsExactly(entry("options", Reason.NOT_ONE_DEFAULT));
        assertThat(options(one, three).read().withoutProfiling()).hasSize(1);
        assertThat(options().read().options()).isEmpty();
    }

    @Test
    void aRecommenderOfWhichEveryOptionProfilesIsPublishedWithThatFinding() {
        Recommender recommender = options(OPTION.formatted("one", true, true)).read();

        assertThat(recommender.findings()).contains(Finding.NO_OPTION_WITHOUT_PROFILING);
    }

    @Test
    void aParameterNeedsImportanceAndReason() {
        String whole = PARAMETER.formatted("a", IMPORTANT.formatted(1));

        assertThat(parameters(whole).read().findings()).containsExactly(Finding.NO_OPTION_WITHOUT_PROFILING);
        assertThat(parameters(whole, PARAMETER.formatted("b", "")).read().findings())
                .contains(Finding.NO_REASON_FOR_IMPORTANCE);
        assertThat(parameters(PARAMETER.formatted("b", ",\"importance\":{},\"reason\":{\"en\":\"r\"}"))
                        .read()
                        .findings())
                .contains(Finding.NO_REASON_FOR_IMPORTANCE);
    }

    @Test
    void parametersAndOptionsStandOnlyOnce() {
        String one = OPTION.formatted("one", true, true);
        String parameter = PARAMETER.formatted("a", "");

        assertThat(options(one, one).reasons()).containsExactly(entry("options[1].id", Reason.REPEATED));
        assertThat(parameters(parameter, parameter).reasons())
                .containsExactly(entry("parameters[1].key", Reason.REPEATED));
    }

    @Test
    void parametersGoByRankAndThoseWithoutOneComeLast() {
        Recommender recommender = parameters(
                        PARAMETER.formatted("none", ""),
                        PARAMETER.formatted("second", IMPORTANT.formatted(2)),
                        PARAMETER.formatted("first", IMPORTANT.formatted(1)))
                .read();

        assertThat(recommender.byImportance()).extracting(Parameter::key).containsExactly("first", "second", "none");
    }

    @Test
    void aLanguageThatLacksPartsIsFoundWithWhatItLacks() {
        Recommender recommender = Given.recommender()
                .with("name", "{\"en\":\"Feed\",\"fr\":\"Fil\"}")
                .with("purpose", "{\"en\":\"Sorts\"}")
                .read();

        assertThat(recommender.findings()).contains(Finding.LANGUAGE_INCOMPLETE);
        assertThat(recommender.texts().gaps()).containsExactly(entry("fr", List.of("purpose")));
    }

    @Test
    void whatIsWrittenIsReadBackAsItWas() {
        Recommender full = SampleRecommenders.version("feed", "1", "2026-01-01", "price", "past");
        byte[] json = RecommenderSchema.RECOMMENDERS.codec().write(full);

        assertThat(RecommenderSchema.RECOMMENDERS.codec().read(json)).isEqualTo(full);
        assertThat(Given.recommender().published().path("findings").size()).isEqualTo(2);
    }

    @Test
    void whatIsNotKnownIsLeftOutAndSaidSo() {
        assertThat(Given.recommender()
                        .with("mood", "1")
                        .with("remuneration", "{\"influences\":true,\"how\":\"x\"}")
                        .valid()
                        .ignored())
                .containsExactlyInAnyOrder("mood", "remuneration.how");
    }

    @Test
    void aReaderGetsTheirLanguageElseEnglishElseTheFirst() {
        Recommender recommender = Given.recommender()
                .with("name", "{\"fr\":\"Fil\",\"en\":\"Feed\",\"pt-BR\":\"Linha\"}")
                .with("purpose", "{\"el\":\"Ροή\",\"fr\":\"Fil\"}")
                .read();

        assertThat(recommender.name().in(List.of("mt", "fr")).text()).isEqualTo("Fil");
        assertThat(recommender.name().in(List.of("pt")).language()).isEqualTo("pt-BR");
        assertThat(recommender.name().in(List.of("mt")).text()).isEqualTo("Feed");
        assertThat(Objects.requireNonNull(recommender.purpose())
                        .in(List.of("de"))
                        .text())
                .isEqualTo("Ροή");
    }

    private static Given<Recommender> options(String... options) {
        return Given.recommender().with("options", List.of(options).toString());
    }

    private static Given<Recommender> parameters(String... parameters) {
        return Given.recommender().with("parameters", List.of(parameters).toString());
    }
}
