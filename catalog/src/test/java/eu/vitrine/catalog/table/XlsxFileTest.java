// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read again by a library that shares no code with what wrote it. */
class XlsxFileTest {

    private record Thing(
            @Nullable String name,
            @Nullable Long count,
            @Nullable Boolean good,
            List<String> tags) {}

    private static final List<Column<Thing>> COLUMNS = List.of(
            new Column.Text<>("name", Thing::name),
            new Column.Whole<>("count", Thing::count),
            new Column.Truth<>("good", Thing::good),
            new Column.Texts<>("tags", Thing::tags));

    @Test
    void everySortOfValueIsReadByAnotherProgram() throws IOException {
        List<Row> rows = read(
                new Thing("Ünï & <b>\"x\"\n𝛼", 1_234L, true, List.of("a", "b|c")),
                new Thing(null, null, null, List.of()),
                new Thing("b", -5L, false, List.of("x")));

        assertThat(rows.getFirst().stream().map(cell -> cell.getText()))
                .containsExactly("name", "count", "good", "tags");
        assertThat(rows.get(1).getCellText(0)).isEqualTo("Ünï & <b>\"x\"\n𝛼");
        assertThat(rows.get(1).getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(rows.get(1).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("1234");
        assertThat(rows.get(1).getCellAsBoolean(2)).hasValue(true);
        assertThat(rows.get(1).getCellText(3)).isEqualTo("a|b\\|c");
        assertThat(rows.get(2).stream()).allMatch(cell -> cell == null);
        assertThat(rows.get(3).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("-5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1"})
    void aTextThatBeginsLikeAFormulaIsATextWithAnApostrophe(String formula) throws IOException {
        Row row = read(new Thing(formula, 1L, true, List.of(formula))).get(1);

        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCellText(0)).isEqualTo("'" + formula);
        assertThat(row.getCellText(3)).isEqualTo("'" + formula);
    }

    @Test
    void aNumberThatASpreadsheetWouldRoundStaysAText() throws IOException {
        assertThat(read(new Thing("x", Long.MAX_VALUE, null, List.of())).get(1).getCellText(1))
                .isEqualTo(Long.toString(Long.MAX_VALUE));
    }

    @Test
    void whatXmlCannotSayDoesNotSpoilTheFile() throws IOException {
        assertThat(read(new Thing("a\u0000b\uD800c\u000Bd", 1L, null, List.of()))
                        .get(1)
                        .getCellText(0))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
        assertThat(sheet(written(new Thing("_x0041_", 1L, null, List.of())))).contains("_x005F_x0041_");
    }

    @Test
    void aTextThatNoCellCanHoldIsCutAndSaysSo() throws IOException {
        String cut = read(new Thing("x".repeat(XlsxFile.MOST_LETTERS + 1), 1L, null, List.of()))
                .get(1)
                .getCellText(0);
        assertThat(cut).hasSize(XlsxFile.MOST_LETTERS).endsWith("x…");
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        Thing thing = new Thing("a", 1L, true, List.of("x"));
        assertThat(written(thing)).isEqualTo(written(thing));
    }

    @Test
    void whatIsNotFinishedCannotBeRead() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxFile<Thing> file = new XlsxFile<>(out, "things", COLUMNS)) {
            file.write(new Thing("a", 1L, true, List.of()));
        }
        assertThat(new String(out.toByteArray(), StandardCharsets.ISO_8859_1))
                .doesNotContain("PK\u0005\u0006"); // the end of a zip file
    }

    private static List<Row> read(Thing... things) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(written(things)))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static byte[] written(Thing... things) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxFile<Thing> file = new XlsxFile<>(out, "things", COLUMNS)) {
            for (Thing thing : Arrays.asList(things)) {
                file.write(thing);
            }
            file.finish();
        }
        return out.toByteArray();
    }

    private static String sheet(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && !entry.getName().endsWith("sheet1.xml")) {
                entry = zip.getNextEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
