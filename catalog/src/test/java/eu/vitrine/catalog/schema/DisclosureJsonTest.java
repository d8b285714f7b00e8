// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Disclosure;
import eu.vitrine.catalog.Problem.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A raw record becomes a version of a disclosure, or all that is wrong with it. */
class DisclosureJsonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id       | \"a b\"         | id       | BAD_ID",
                "service  | null            | service  | MISSING",
                "date     | \"2026-03-01\"  | date     | BAD_DATE",
                "language | \"deutsch!\"    | language | BAD_LANGUAGE",
                "text     | \" \"           | text     | MISSING",
            })
    void whatCannotBeReadIsRejected(String property, String json, String field, Reason reason) {
        assertThat(Given.disclosure().with(property, json).reasons()).containsExactly(entry(field, reason));
    }

    @Test
    void aTextMayHaveAHundredThousandCharactersAndNoMore() {
        String longest = "x".repeat(100_000);

        assertThat(Given.disclosure().with("text", '"' + longest + '"').read().text())
                .isEqualTo(longest);
        assertThat(Given.disclosure().with("text", '"' + longest + "x\"").reasons())
                .containsExactly(entry("text", Reason.TOO_LONG));
    }

    @Test
    void whatIsWrittenIsReadBackAsItWas() {
        Disclosure disclosure = Given.disclosure()
                .with("type", "\"Ranking\"")
                .with("language", "\"de\"")
                .with("supersededOn", "\"2026-04-01T00:00:00Z\"")
                .with("text", "\"one\\n\\n* two\"")
                .read();
        byte[] json = DisclosureSchema.DISCLOSURES.codec().write(disclosure);

        assertThat(DisclosureSchema.DISCLOSURES.codec().read(json)).isEqualTo(disclosure);
        assertThat(disclosure.key()).isEqualTo("shop@2026-03-01T10:00:00Z");
    }
}
