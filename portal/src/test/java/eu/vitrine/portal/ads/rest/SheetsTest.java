// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.sample.SampleAds;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import eu.vitrine.portal.shell.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** What matches as a workbook and as Parquet, read by programs that share no code with what wrote them; sheets have few rows here. */
@PortalServer
@Import(SheetsTest.SmallSheets.class)
class SheetsTest {

    private static final long MOST = 120;
    private static final String FERRY = "brand=Aegean+Lines&format=IMAGE&source=harbour";

    @TempDir
    private Path folder = Path.of("");

    @Autowired
    private Client client;

    /** Sheets with few rows. */
    @TestConfiguration(proxyBeanMethods = false)
    static class SmallSheets {

        @Bean
        @Primary
        SheetLimit smallSheet(RecordSearch<Ad> ads, Words words) {
            return new SheetLimit(ads, words, MOST);
        }
    }

    @Test
    void aSheetHoldsWhatASearchFinds() throws IOException {
        long total =
                client.json("/api/v1/ads?facets=&country=GR").at("/total/value").longValue();
        assertThat(total).isBetween(1L, MOST);
        assertThat(sheet("country=GR")).hasSize((int) total + 1);
    }

    @Test
    void aRowOfASheetHoldsNumbersAsNumbers() throws IOException {
        List<Row> rows = sheet(FERRY);
        List<String> names =
                rows.getFirst().stream().map(cell -> cell.getText()).toList();
        Row row = rows.get(1);
        assertThat(row.getCellText(names.indexOf("id"))).isEqualTo(SampleAds.FERRY_SUMMER_SALE.id());
        assertThat(row.getCell(names.indexOf("reachMin")).getType()).isEqualTo(CellType.NUMBER);
        assertThat(row.getCellAsNumber(names.indexOf("reachMin")).orElseThrow()).isEqualByComparingTo("120000");
        assertThat(row.getCellText(names.indexOf("reachByCountry"))).isEqualTo("GR:80000|DE:20000-30000");
    }

    @Test
    void noCellOfASheetIsAFormula() throws IOException {
        List<Row> rows = sheet("q=%22everybody%22&advertiser=%3DHYPERLINK%28%22x%22%29");
        assertThat(rows).hasSizeGreaterThan(1);
        assertThat(rows.stream().flatMap(Row::stream))
                .filteredOn(cell -> cell != null && cell.getType() != CellType.NUMBER)
                .isNotEmpty()
                .noneMatch(cell -> cell.getType() == CellType.FORMULA)
                .noneMatch(cell -> cell.getText().matches("(?s)[=+\\-@\\t\\r\\n].*"))
                .anyMatch(cell -> cell.getText().equals("'=HYPERLINK(\"x\")"))
                .anyMatch(cell -> cell.getText().startsWith("'-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/ads/export.xlsx", "/api/v1/ads/export.xlsx.manifest.json"})
    void moreThanASheetHoldsIsRefusedBeforeTheFirstByteAndCsvIsNamed(String path) {
        HttpResponse<String> answer = client.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(Client.json(answer).path("detail").stringValue()).contains("120", "export.csv");
    }

    @Test
    void parquetHoldsWhatASearchFindsWithTypes() throws IOException, SQLException {
        long total = client.json("/api/v1/ads?facets=").at("/total/value").longValue();
        assertThat(parquet("", "count(*)")).isEqualTo(Long.toString(total));
        assertThat(parquet(FERRY, "id || ' ' || (reachMin + 1) || ' ' || array_to_string(reachByCountry, ' ')"))
                .isEqualTo(SampleAds.FERRY_SUMMER_SALE.id() + " 120001 GR:80000 DE:20000-30000");
        assertThat(parquet("advertiser=%3DHYPERLINK%28%22x%22%29", "min(advertiser)"))
                .isEqualTo("=HYPERLINK(\"x\")");
    }

    private List<Row> sheet(String query) throws IOException {
        byte[] file = client.bytes("/api/v1/ads/export.xlsx?" + query);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read();
        }
    }

    private String parquet(String query, String what) throws IOException, SQLException {
        Path file = Files.write(folder.resolve("ads.parquet"), client.bytes("/api/v1/ads/export.parquet?" + query));
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet found = duck.createStatement().executeQuery("SELECT " + what + " FROM '" + file + "'")) {
            assertThat(found.next()).isTrue();
            return String.valueOf(found.getString(1));
        }
    }
}
