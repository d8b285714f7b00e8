// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Finding;
import eu.vitrine.catalog.Removal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not be public does not get in: personal data of recipients, and what is withheld of a removed ad. */
class AdPrivacyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INTEREST    | ada@example.com                    | [masked]",
                "CUSTOM_LIST | x; ada.l+1@mail.example.co.uk, y   | x; [masked], y",
                "CUSTOM_LIST | ηλίας@παράδειγμα.gr                | [masked]",
                "CUSTOM_LIST | +49 170 1234567                    | [masked]",
                "CUSTOM_LIST | 0049 (170) 123-4567                | [masked]",
                "CUSTOM_LIST | tel 0170/1234567.                  | tel [masked].",
                "LOCATION    | ada@example.com                    | [masked]",
                "LOCATION    | +33612345678                       | [masked]",
            })
    void addressesAndTelephoneNumbersOfPeopleAreMaskedAndReported(String dimension, String value, String masked) {
        Ad ad = aimed(dimension, value);

        assertThat(ad.targeting().getFirst().values()).containsExactly(masked);
        assertThat(ad.findings()).containsExactly(Finding.PERSONAL_DATA_MASKED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LOCATION  | postal/10115",
                "LOCATION  | 01067 12345",
                "LOCATION  | radius/52.5200 latitude 13.4050 longitude 25 km",
                "LOCATION  | -33.8688197, 151.2092955",
                "AGE       | 18-34",
                "INTEREST  | 2026-01-01 to 2026-12-31",
                "INTEREST  | Fans of 0800 numbers",
                "SEGMENT   | 1234567890123456",
                "SEGMENT   | user@home",
                "OTHER     | IBM 3270, size 45 1/2",
            })
    void postalCodesCoordinatesAndOtherNumbersAreKept(String dimension, String value) {
        Ad ad = aimed(dimension, value);

        assertThat(ad.targeting().getFirst().values()).containsExactly(value);
        assertThat(ad.findings()).isEmpty();
    }

    private static Ad aimed(String dimension, String value) {
        return Given.ad()
                .with(
                        "targeting",
                        "[{\"dimension\":\"%s\",\"operator\":\"INCLUDE\",\"values\":[\"%s\"]}]"
                                .formatted(dimension, value))
                .read();
    }

    @Test
    void addressesThatBecomeTheSameMaskStandOnce() {
        Ad ad = Given.ad()
                .with(
                        "targeting",
                        "[{\"dimension\":\"SEGMENT\",\"operator\":\"INCLUDE\",\"values\":[\"a@b.example\",\"c@d.example\",\"x\"]}]")
                .read();

        assertThat(ad.targeting().getFirst().values()).containsExactly("[masked]", "x");
    }

    @Test
    void aRemovedAdKeepsOnlyWhatMayStayPublic() {
        Given<Ad> given = removed("\"facts\":\"f\"")
                .with("content", "{\"title\":\"Pills\",\"language\":\"en\",\"format\":\"IMAGE\"}")
                .with("product", "{\"name\":\"Pills\"}")
                .with("subject", "{\"code\":\"1\"}")
                .with("payer", "{\"name\":\"Bank\"}")
                .with("source", "{\"name\":\"export\",\"record\":\"7\"}")
                .with("targeted", "true")
                .with("reach", "{\"unit\":\"RECIPIENTS\",\"total\":{\"from\":1,\"to\":1}}");

        assertThat(given.published().propertyNames())
                .containsExactlyInAnyOrder(
                        "id", "platform", "kind", "periods", "targeted", "targeting", "reach", "removal", "findings");
        assertThat(given.published().toString()).doesNotContain("Pills", "Bank", "Acme", "export");
    }

    @Test
    void namesThatAreWithheldAreMaskedWhereverTheyStand() {
        Ad ad = removed(
                        "\"facts\":\"ACME and Acme's bank; Acmeology is another word\",\"explanation\":\"Bought by B+W Ltd.\"")
                .with("payer", "{\"name\":\"B+W Ltd\"}")
                .with("product", "{\"brand\":\"Zing\",\"name\":\"Zing Pro\"}")
                .with(
                        "targeting",
                        "[{\"dimension\":\"INTEREST\",\"operator\":\"INCLUDE\",\"values\":[\"fans of acme\",\"Zing Pro\",\"Zing\",\"Hats\"]}]")
                .read();
        Removal removal = Objects.requireNonNull(ad.removal());

        assertThat(removal.facts()).isEqualTo("[withheld] and [withheld]'s bank; Acmeology is another word");
        assertThat(removal.explanation()).isEqualTo("Bought by [withheld].");
        assertThat(ad.targeting().getFirst().values()).containsExactly("fans of [withheld]", "[withheld]", "Hats");
    }

    @Test
    void aRemovedAdMayNameNobodyAtAll() {
        assertThat(removed("\"facts\":\"f\"").without("advertiser").read().removal())
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "[]", "{\"name\":7}", "{\"country\":\"Mars\"}"})
    void whatIsWithheldOfARemovedAdCannotBeWrong(String advertiser) {
        assertThat(removed("\"facts\":\"f\"")
                        .with("advertiser", advertiser)
                        .read()
                        .advertiser())
                .isNull();
    }

    private static Given<Ad> removed(String words) {
        return Given.ad().with("removal", "{\"ground\":\"ILLEGAL_CONTENT\",%s}".formatted(words));
    }
}
