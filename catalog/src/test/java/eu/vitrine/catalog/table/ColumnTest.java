// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.table;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.sample.RandomAds;
import eu.vitrine.catalog.schema.AdSchema;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in the columns of a table. */
class ColumnTest {

    private static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");

    @Test
    void severalValuesCanBeToldApartAgain() {
        Column<List<String>> column = new Column.Texts<>("things", things -> things);

        assertThat(column.cell(List.of("a|b", "c\\d", "e"))).isEqualTo("a\\|b|c\\\\d|e");
        assertThat(column.cell(List.of())).isEmpty();
    }

    @Test
    void aColumnOfAPartIsEmptyWhereThePartIsNot() {
        Column<List<Ad>> column = new Column.Text<>("id", Ad::id).within(ads -> ads.isEmpty() ? null : ads.getFirst());
        Ad ad = RandomAds.some(1, 1).getFirst();

        assertThat(column.cell(List.of(ad))).isEqualTo(ad.id());
        assertThat(column.cell(List.of())).isEmpty();
    }

    @Test
    void aFieldThatHoldsOneValueNeverHoldsMore() {
        for (Field<Ad> field : AdSchema.ADS.fields()) {
            if (field instanceof Field.Keyword<Ad> keyword && !keyword.several()) {
                assertThat(RandomAds.some(2, 500))
                        .as(keyword.name())
                        .allMatch(ad -> keyword.values().apply(ad).size() <= 1);
            }
        }
    }

    @Test
    void everyFieldHasAColumn() {
        assertThat(AdColumns.at(NOW))
                .extracting(Column::name)
                .doesNotHaveDuplicates()
                .contains("id", "reachByCountry", "reachMin");
        assertThat(AdColumns.at(NOW)).hasSize(AdSchema.ADS.fields().size() + 3);
    }
}
