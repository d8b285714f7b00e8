// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.QueryText;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A search that is narrowed unless its address says otherwise. */
class UsualTest {

    private final QueryText<Ad> texts = new QueryText<>(AdSchema.ADS);
    private final Usual running =
            Usual.only("status", "ACTIVE", Set.of("ACTIVE", "ENDED", "SCHEDULED"), Set.of("shown"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                                              | status=ACTIVE",
                "platform=demo                                  | platform=demo&status=ACTIVE",
                "status=ENDED                                   | status=ENDED",
                "status=ENDED&status=SCHEDULED                  | status=ENDED&status=SCHEDULED",
                "status.not=ENDED                               | status.not=ENDED",
                "status=ACTIVE&status=ENDED&status=SCHEDULED    | -",
                "shownFrom=2026-01-01                           | shownFrom=2026-01-01",
                "status=ACTIVE&shownFrom=2026-01-01             | status=ACTIVE&shownFrom=2026-01-01",
            })
    void anAddressMeansThisAndThisIsWrittenSo(@Nullable String written, @Nullable String meant) {
        assertThat(running.read(query(written))).isEqualTo(query(meant));
        assertThat(running.write(query(meant))).isEqualTo(query(written));
    }

    @Test
    void whatIsWrittenInFullIsWrittenShortFromThenOn() {
        assertThat(running.write(running.read(query("status=ACTIVE")))).isEqualTo(Query.ALL);
    }

    @Test
    void nothingChangesNothing() {
        assertThat(Usual.NOTHING.read(Query.ALL)).isEqualTo(Query.ALL);
        assertThat(Usual.NOTHING.write(query("status=ACTIVE"))).isEqualTo(query("status=ACTIVE"));
    }

    private Query query(@Nullable String text) {
        return texts.parse(text == null ? "" : text).query();
    }
}
