// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet would do with a cell. */
class CsvRowsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "-", "--5", "-5e", "+49 30 123456"})
    void aCellThatBeginsLikeAFormulaBeginsWithAnApostrophe(String cell) {
        assertThat(Cells.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sale", "-5", "-1204.5", "a=b", "5"})
    void otherCellsAreWhatTheyAre(String cell) {
        assertThat(Cells.harmless(cell)).isEqualTo(cell);
    }

    @Test
    void rowsAreWrittenSo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvRows rows = new CsvRows(out, List.of("name", "count"));
        rows.write(List.of("=cmd|'/c calc'!A1", "-5"));
        rows.finish();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("name,count\r\n'=cmd|'/c calc'!A1,-5\r\n");
    }
}
