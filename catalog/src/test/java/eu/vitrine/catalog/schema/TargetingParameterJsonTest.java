// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Finding;
import eu.vitrine.catalog.Problem.Reason;
import eu.vitrine.catalog.Succession;
import eu.vitrine.catalog.TargetingParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A raw record becomes a targeting parameter, or all that is wrong with it. */
class TargetingParameterJsonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id            | \"interest\"       | id            | BAD_ID",
                "platform      | null               | platform      | MISSING",
                "dimension     | \"SHOE_SIZE\"      | dimension     | UNKNOWN_VALUE",
                "name          | null               | name          | MISSING",
                "profiling     | \"yes\"            | profiling     | WRONG_TYPE",
                "link          | \"ftp://a.example\" | link         | BAD_URL",
                "effectiveFrom | 7                  | effectiveFrom | WRONG_TYPE",
            })
    void whatCannotBeReadIsRejected(String property, String json, String field, Reason reason) {
        assertThat(Given.targetingParameter().with(property, json).reasons()).containsExactly(entry(field, reason));
    }

    @Test
    void aProfileOfWhatIsSpeciallyProtectedIsPublishedWithThatFinding() {
        Given<TargetingParameter> special = Given.targetingParameter().with("specialCategory", "true");

        assertThat(special.read().findings()).isEmpty();
        assertThat(special.with("profiling", "true").read().findings())
                .containsExactly(Finding.SPECIAL_CATEGORY_PROFILING);
        assertThat(special.published().path("findings").get(0).stringValue()).isEqualTo("SPECIAL_CATEGORY_PROFILING");
    }

    @Test
    void whatIsWrittenIsReadBackAsItWas() {
        TargetingParameter parameter = Given.targetingParameter()
                .with("explanation", "{\"en\":\"what\",\"de\":\"was\"}")
                .with("exclude", "false")
                .with("link", "\"https://shop.example/ads\"")
                .with("effectiveFrom", "\"2026-01-01\"")
                .with("source", "{\"name\":\"shop\",\"retrievedAt\":\"2026-02-01T00:00:00Z\"}")
                .read();
        byte[] json = TargetingParameterSchema.TARGETING_PARAMETERS.codec().write(parameter);

        assertThat(TargetingParameterSchema.TARGETING_PARAMETERS.codec().read(json))
                .isEqualTo(parameter);
    }

    @Test
    void ofTwoInputsTheOneRetrievedLaterStays() {
        TargetingParameter monday = retrieved("2026-02-02T00:00:00Z");
        TargetingParameter tuesday = retrieved("2026-02-03T00:00:00Z");
        Succession<TargetingParameter> succession = TargetingParameterSchema.TARGETING_PARAMETERS.succession();

        assertThat(succession.of(tuesday, monday)).isEqualTo(new Succession.Kept<>(tuesday));
        assertThat(succession.of(monday, tuesday)).isEqualTo(new Succession.Kept<>(tuesday));
    }

    private static TargetingParameter retrieved(String moment) {
        return Given.targetingParameter()
                .with("source", "{\"name\":\"shop\",\"retrievedAt\":\"" + moment + "\"}")
                .read();
    }
}
