// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Advertiser;
import eu.vitrine.catalog.Content;
import eu.vitrine.catalog.Finding;
import eu.vitrine.catalog.Problem.Reason;
import eu.vitrine.catalog.Subject;
import eu.vitrine.catalog.Targeting;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A raw record becomes a valid ad, or all that is wrong with it. */
class AdReaderTest {

    @Test
    void anAdThatSaysNoMoreThanItMustIsRead() {
        Ad ad = Given.ad().read();

        assertThat(ad.id()).isEqualTo("shop:1");
        assertThat(Objects.requireNonNull(ad.advertiser()).name()).isEqualTo("Acme");
        assertThat(ad.content()).isNull();
        assertThat(ad.targeted()).isNull();
        assertThat(ad.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "platform   | null                                       | platform                | MISSING",
                "platform   | \" \"                                      | platform                | MISSING",
                "platform   | 7                                          | platform                | WRONG_TYPE",
                "id         | null                                       | id                      | MISSING",
                "id         | 7                                          | id                      | WRONG_TYPE",
                "id         | \"1\"                                      | id                      | BAD_ID",
                "id         | \"shop:\"                                  | id                      | BAD_ID",
                "id         | \"other:1\"                                | id                      | BAD_ID",
                "id         | \"shop:a b\"                               | id                      | BAD_ID",
                "id         | \"shop:é\"                                 | id                      | BAD_ID",
                "id         | \"shop:a/b\"                               | id                      | BAD_ID",
                "kind       | null                                       | kind                    | MISSING",
                "kind       | \"BANNER\"                                 | kind                    | UNKNOWN_VALUE",
                "kind       | \"ad\"                                     | kind                    | UNKNOWN_VALUE",
                "advertiser | null                                       | advertiser.name         | MISSING",
                "advertiser | {}                                         | advertiser.name         | MISSING",
                "advertiser | {\"name\":\"\"}                            | advertiser.name         | MISSING",
                "advertiser | \"Acme\"                                   | advertiser              | WRONG_TYPE",
                "advertiser | {\"name\":\"A\",\"country\":\"Germany\"}   | advertiser.country      | BAD_COUNTRY",
                "advertiser | {\"name\":\"A\",\"country\":\"ZZ\"}        | advertiser.country      | BAD_COUNTRY",
                "advertiser | {\"name\":\"A\",\"naturalPerson\":\"no\"}  | advertiser.naturalPerson | WRONG_TYPE",
                "payer      | {\"country\":\"DE\"}                       | payer.name              | MISSING",
                "periods    | null                                       | periods                 | MISSING",
                "periods    | []                                         | periods                 | MISSING",
                "periods    | {}                                         | periods                 | WRONG_TYPE",
                "periods    | [7]                                        | periods[0]              | WRONG_TYPE",
                "periods    | [{\"to\":\"2026-01-01T00:00:00Z\"}]        | periods[0].from         | MISSING",
                "periods    | [{\"from\":\"2026-01-01\"}]                | periods[0].from         | BAD_DATE",
                "periods    | [{\"from\":\"+999999999-01-01T00:00:00Z\"}] | periods[0].from       | BAD_DATE",
                "periods    | [{\"from\":\"-999999999-01-01T00:00:00Z\"}] | periods[0].from       | BAD_DATE",
                "periods    | [{\"from\":\"9999-12-31T23:59:59-01:00\"}]  | periods[0].from        | BAD_DATE",
                "removal    | {\"ground\":\"ORDER\",\"until\":\"9999-12-31T23:59:59-01:00\"} | removal.until | BAD_DATE",
                "periods    | [{\"from\":\"2026-13-01T00:00:00Z\"}]      | periods[0].from         | BAD_DATE",
                "content    | []                                         | content                 | WRONG_TYPE",
                "content    | {\"title\":[\"a\"]}                        | content.title           | WRONG_TYPE",
                "content    | {\"format\":\"GIF\"}                       | content.format          | UNKNOWN_VALUE",
                "content    | {\"language\":\"german!\"}                 | content.language        | BAD_LANGUAGE",
                "content    | {\"landingUrl\":\"javascript:alert(1)\"}   | content.landingUrl      | BAD_URL",
                "content    | {\"landingUrl\":\"//shop.example\"}        | content.landingUrl      | BAD_URL",
                "content    | {\"media\":[{\"kind\":\"IMAGE\"}]}         | content.media[0].url    | MISSING",
                "content    | {\"media\":[{\"kind\":\"IMAGE\",\"url\":\"data:x\"}]} | content.media[0].url | BAD_URL",
                "content    | {\"media\":[{\"kind\":\"IMAGE\",\"url\":\"/media/../x\"}]} | content.media[0].url | BAD_URL",
                "targeted   | \"yes\"                                    | targeted                | WRONG_TYPE",
                "targeting  | [{\"operator\":\"INCLUDE\"}]               | targeting[0].dimension  | MISSING",
                "targeting  | [{\"dimension\":\"AGE\",\"operator\":\"ONLY\"}] | targeting[0].operator | UNKNOWN_VALUE",
                "targeting  | [{\"dimension\":\"AGE\",\"operator\":\"INCLUDE\",\"values\":[\"a\",7]}] | targeting[0].values[1] | WRONG_TYPE",
                "reach      | {\"total\":{\"from\":1,\"to\":1}}          | reach.unit              | MISSING",
                "reach      | {\"unit\":\"RECIPIENTS\",\"total\":{\"from\":1}} | reach.total.to    | MISSING",
                "reach      | {\"unit\":\"RECIPIENTS\",\"total\":{\"from\":-1,\"to\":1}} | reach.total.from | BAD_NUMBER",
                "reach      | {\"unit\":\"RECIPIENTS\",\"total\":{\"from\":1.5,\"to\":2}} | reach.total.from | BAD_NUMBER",
                "reach      | {\"unit\":\"RECIPIENTS\",\"total\":{\"from\":1,\"to\":99999999999999999999}} | reach.total.to | BAD_NUMBER",
                "reach      | {\"unit\":\"RECIPIENTS\",\"total\":{\"from\":1,\"to\":9007199254740992}} | reach.total.to | BAD_NUMBER",
                "reach      | {\"unit\":\"RECIPIENTS\",\"total\":{\"from\":2,\"to\":1}} | reach.total.to | RANGE_ENDS_BEFORE_START",
                "removal    | {}                                         | removal.ground          | MISSING",
                "removal    | true                                       | removal                 | WRONG_TYPE",
                "removal    | {\"ground\":\"ORDER\",\"decidedOn\":\"May\"} | removal.decidedOn     | BAD_DATE",
                "removal    | {\"ground\":\"ORDER\",\"territorialScope\":[\"Mars\"]} | removal.territorialScope[0] | BAD_COUNTRY",
                "source     | {\"retrievedAt\":\"now\"}                  | source.retrievedAt      | BAD_DATE",
            })
    void whatCannotBeReadIsRejectedWithItsFieldAndReason(String name, String json, String field, Reason reason) {
        assertThat(Given.ad().with(name, json).reasons()).containsExactly(entry(field, reason));
    }

    @Test
    void aPeriodThatEndsBeforeItStartsIsRejectedWithBothEnds() {
        Given<Ad> given =
                Given.ad().with("periods", "[{\"from\":\"2026-02-01T00:00:00Z\",\"to\":\"2026-01-01T00:00:00Z\"}]");

        assertThat(given.reasons()).containsExactly(entry("periods[0].to", Reason.PERIOD_ENDS_BEFORE_START));
        assertThat(given.problems().getFirst().message()).contains("2026-02-01", "2026-01-01");
    }

    @Test
    void allProblemsAreToldAtOnce() {
        Given<Ad> given = Given.ad()
                .with("id", "\"x\"")
                .with("kind", "\"BANNER\"")
                .with("advertiser", "{\"country\":\"Mars\"}")
                .with("periods", "[{\"from\":\"yesterday\"},{\"from\":\"2026-01-01T00:00:00Z\",\"to\":7}]")
                .with("reach", "{\"unit\":\"EARS\",\"total\":{\"from\":-1}}");

        assertThat(given.reasons().keySet())
                .containsExactlyInAnyOrder(
                        "id",
                        "kind",
                        "advertiser.name",
                        "advertiser.country",
                        "periods[0].from",
                        "periods[1].to",
                        "reach.unit",
                        "reach.total.from",
                        "reach.total.to");
    }

    @Test
    void aRejectionNamesTheRecordWhereItsIdCanBeRead() {
        assertThat(Given.ad().with("kind", "7").invalid().id()).isEqualTo("shop:1");
        assertThat(Given.ad().with("id", "7").invalid().id()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"text\"", "[]", "null", "true"})
    void whatIsNoObjectIsRejected(String json) {
        assertThat(Given.invalid(json).problems()).hasSize(1);
    }

    @Test
    void textsThatAreTooLongAreRejected() {
        String letters = "x".repeat(100_001);

        assertThat(Given.ad().with("content", "{\"body\":\"" + letters + "\"}").reasons())
                .containsExactly(entry("content.body", Reason.TOO_LONG));
        assertThat(Given.ad()
                        .with("content", "{\"body\":\"" + letters.substring(1) + "\"}")
                        .read()
                        .content())
                .isNotNull();
        assertThat(Given.ad().with("id", "\"shop:" + "x".repeat(201) + "\"").reasons())
                .containsExactly(entry("id", Reason.BAD_ID));
    }

    @Test
    void fieldsThatTheFormatDoesNotKnowAreLeftOutAndSaidSo() {
        Given<Ad> given = Given.ad()
                .with("colour", "\"red\"")
                .with("content", "{\"title\":\"Hat\",\"mood\":{\"a\":1}}")
                .with(
                        "periods",
                        "[{\"from\":\"2026-01-01T00:00:00Z\",\"note\":1},{\"from\":\"2026-01-02T00:00:00Z\",\"note\":2}]");

        assertThat(given.valid().ignored()).containsExactlyInAnyOrder("colour", "content.mood", "periods[].note");
    }

    @Test
    void halfCharactersAreReplacedAndWholeOnesKept() {
        Content content = Given.ad()
                .with("content", "{\"title\":\"a\\uD83D b\\uDE00 \\uD83D\\uDE00\",\"body\":\"  padded \\u2003\"}")
                .read()
                .content();

        assertThat(Objects.requireNonNull(content).title()).isEqualTo("a\uFFFD b\uFFFD \uD83D\uDE00");
        assertThat(content.body()).isEqualTo("padded");
    }

    @Test
    void usualSpellingsAreBroughtIntoOne() {
        Ad ad = Given.ad()
                .with("advertiser", "{\"name\":\"A\",\"country\":\"el\"}")
                .with("content", "{\"language\":\"PT-br\"}")
                .with("periods", "[{\"from\":\"2026-01-01T01:00:00+01:00\",\"to\":\"2026-01-01T00:00:00.000999Z\"}]")
                .read();

        assertThat(Objects.requireNonNull(ad.advertiser()).country()).isEqualTo("GR");
        assertThat(Objects.requireNonNull(ad.content()).language()).isEqualTo("pt-BR");
        assertThat(ad.periods().getFirst().from())
                .isEqualTo(ad.periods().getFirst().to());
    }

    @Test
    void anAdvertiserWithoutAnIdGetsTheHashOfPlatformNameAndCountry() {
        Advertiser derived = Given.ad().read().advertiser();
        Advertiser abroad = Given.ad()
                .with("advertiser", "{\"name\":\"Acme\",\"country\":\"DE\"}")
                .read()
                .advertiser();
        Advertiser own = Given.ad()
                .with("advertiser", "{\"name\":\"Acme\",\"id\":\"a-7\"}")
                .read()
                .advertiser();

        assertThat(Objects.requireNonNull(derived).id())
                .isEqualTo(Advertiser.derivedId("shop", "Acme", null))
                .matches("[0-9a-f]{16}");
        assertThat(Objects.requireNonNull(abroad).id()).isNotEqualTo(derived.id());
        assertThat(Objects.requireNonNull(own).id()).isEqualTo("a-7");
    }

    @Test
    void theRegistrationOfANaturalPersonIsDropped() {
        String party = "{\"name\":\"Ada\",\"registration\":\"HRB 1\",\"naturalPerson\":%s}";

        Advertiser person =
                Given.ad().with("advertiser", party.formatted("true")).read().advertiser();
        Advertiser company =
                Given.ad().with("advertiser", party.formatted("false")).read().advertiser();

        assertThat(Objects.requireNonNull(person).registration()).isNull();
        assertThat(person.name()).isEqualTo("Ada");
        assertThat(Objects.requireNonNull(company).registration()).isEqualTo("HRB 1");
    }

    @Test
    void aCommercialCommunicationMayNameNobody() {
        assertThat(Given.ad()
                        .with("kind", "\"COMMERCIAL_COMMUNICATION\"")
                        .without("advertiser")
                        .read()
                        .advertiser())
                .isNull();
    }

    @Test
    void whatShowsAFaultIsPublishedWithTheFinding() {
        Ad ad = Given.ad()
                .with("targeted", "false")
                .with("targeting", "[{\"dimension\":\"AGE\",\"operator\":\"INCLUDE\",\"values\":[\"18-34\"]}]")
                .read();

        assertThat(ad.findings()).containsExactly(Finding.TARGETING_CONTRADICTED);
        assertThat(ad.targeted()).isFalse();
    }

    @Test
    void whoListsParametersAndSaysNothingElseWasAiming() {
        Ad ad = Given.ad()
                .with("targeting", "[{\"dimension\":\"AGE\",\"operator\":\"EXCLUDE\"}]")
                .read();

        assertThat(ad.targeted()).isTrue();
        assertThat(ad.targeting())
                .containsExactly(new Targeting(Targeting.Dimension.AGE, Targeting.Operator.EXCLUDE, List.of()));
    }

    @Test
    void emptyPartsAreNoParts() {
        Ad ad = Given.ad()
                .with("product", "{\"name\":\" \"}")
                .with("subject", "{}")
                .with("payer", "null")
                .with("reach", "null")
                .read();

        assertThat(ad.product()).isNull();
        assertThat(ad.subject()).isNull();
        assertThat(ad.payer()).isNull();
        assertThat(ad.reach()).isNull();
        assertThat(Given.ad().with("subject", "{\"label\":\"Politics\"}").read().subject())
                .isEqualTo(new Subject(null, "Politics"));
    }
}
