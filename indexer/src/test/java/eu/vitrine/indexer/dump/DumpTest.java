// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.ZstdInputStream;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.archive.Happening;
import eu.vitrine.catalog.index.CatalogLocked;
import eu.vitrine.catalog.schema.AdSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Dumps of an archive in which ads came on one day, and changed, were taken down and expired on the next. */
class DumpTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-11-21");
    private static final LocalDate SECOND = FIRST.plusDays(1);
    private static final int COUNT = 60;

    @TempDir
    private Path folder = Path.of("");

    private final List<Ad> ads = Archived.ads(7, COUNT);
    private Archived archived = new Archived(folder);
    private Path downloads = folder;

    @BeforeEach
    void fill() {
        archived = new Archived(folder.resolve("archive"));
        downloads = folder.resolve("downloads");
        archived.happens(FIRST, Happening.CREATED, ads);
    }

    @Test
    void everyFormHoldsTheSameRecordsInTheOrderOfTheirIds() throws Exception {
        archived.dump(downloads, FIRST);

        List<String> ids = ads.stream().map(Ad::id).sorted().toList();
        assertThat(lines("ads", FIRST))
                .extracting(line -> line.path("id").stringValue())
                .isEqualTo(ids);
        assertThat(rows("ads", FIRST)).extracting(row -> row.getField("id")).isEqualTo(ids);
        assertThat(duck("SELECT id FROM '%s'", "ads", FIRST)).isEqualTo(ids);
        assertThat(lines("ads", FIRST))
                .extracting(line -> AdSchema.ADS.codec().read(line.toString().getBytes(StandardCharsets.UTF_8)))
                .containsExactlyInAnyOrderElementsOf(ads);
    }

    @Test
    void aDayEndsWithItsLastEventWhateverCameLater() throws Exception {
        archived.happens(SECOND, Happening.CHANGED, ads.subList(0, 10));
        archived.happens(SECOND, Happening.EXPIRED, ads.subList(10, 15));

        archived.dump(downloads, FIRST);
        archived.dump(downloads, SECOND);

        assertThat(lines("ads", FIRST)).hasSize(ads.size() - 5); // what expired was erased
        assertThat(lines("ads-changes", FIRST)).hasSize(ads.size());
        assertThat(lines("ads", SECOND)).hasSize(ads.size() - 5);
        assertThat(rows("ads-changes", SECOND))
                .extracting(row -> row.getField("happening"))
                .containsOnly("CHANGED", "EXPIRED")
                .hasSize(15);
        assertThat(duck(
                        "SELECT count(id) FROM '%s' WHERE happening = 'EXPIRED' AND platform IS NULL",
                        "ads-changes", SECOND))
                .containsExactly("5");
    }

    @Test
    void theSameStateGivesTheSameBytes() throws Exception {
        Path elsewhere = folder.resolve("elsewhere");
        archived.dump(downloads, FIRST);
        archived.dump(elsewhere, FIRST);

        for (Path file : files(downloads, FIRST)) {
            assertThat(elsewhere.resolve(FIRST.toString()).resolve(file.getFileName()))
                    .hasSameBinaryContentAs(file);
        }
        assertThat(archived.dump(downloads, FIRST)).isFalse();
    }

    @Test
    void whatWasErasedIsInNoFileAnyMoreAndTheNewManifestSaysWhy() throws Exception {
        archived.dump(downloads, FIRST);
        String before = DumpCheck.sha256(downloads.resolve(FIRST + "/manifest"));
        archived.happens(SECOND, Happening.EXPIRED, ads.subList(0, 3));

        try (Dump dump = archived.dump(downloads)) {
            assertThat(dump.cutAgain()).containsExactly(FIRST);
            assertThat(dump.cutAgain()).isEmpty();
        }

        Set<String> gone = ads.subList(0, 3).stream().map(Ad::id).collect(Collectors.toSet());
        assertThat(lines("ads", FIRST))
                .hasSize(ads.size() - 3)
                .noneMatch(line -> gone.contains(line.path("id").stringValue("")));
        assertThat(lines("ads-changes", FIRST))
                .hasSize(ads.size())
                .filteredOn(line -> line.path("erased").booleanValue())
                .hasSize(3)
                .allMatch(line -> line.path("id").isMissingNode());
        JsonNode descriptor = descriptor(FIRST);
        assertThat(descriptor.at("/supersedes/0/manifest").stringValue()).isEqualTo("sha256:" + before);
        assertThat(descriptor.at("/supersedes/0/reason").stringValue()).startsWith("3 events");
        assertThat(descriptor.at("/archive/recordsMissing").intValue()).isEqualTo(3);
        assertThat(descriptor.at("/archive/size").intValue()).isEqualTo(ads.size());
        assertThat(DumpCheck.faults(downloads.resolve(FIRST.toString()), Archived.SIGNER.open()))
                .isEmpty();
    }

    @Test
    void everyFieldOfEveryFileIsDescribed() throws Exception {
        archived.dump(downloads, FIRST);

        for (JsonNode file : descriptor(FIRST).path("resources")) {
            List<String> names = new ArrayList<>();
            for (JsonNode field : file.at("/schema/fields")) {
                assertThat(field.path("description").stringValue()).isNotBlank();
                names.add(field.path("name").stringValue());
            }
            Path path = downloads
                    .resolve(FIRST.toString())
                    .resolve(file.path("path").stringValue());
            assertThat(Files.size(path)).isEqualTo(file.path("bytes").longValue());
            if (file.path("format").stringValue().equals("csv")) {
                assertThat(Files.lines(path).findFirst().orElseThrow()).isEqualTo(String.join(",", names));
            }
        }
        Set<String> parts = new HashSet<>();
        lines("ads", FIRST).forEach(line -> parts.addAll(line.propertyNames()));
        assertThat(descriptor(FIRST).at("/resources/0/schema/fields"))
                .extracting(field -> field.path("name").stringValue())
                .containsExactlyInAnyOrderElementsOf(parts);
    }

    @Test
    void twoRunsDoNotWriteIntoOneFolder() throws Exception {
        try (Dump first = archived.dump(downloads)) {
            assertThatThrownBy(() -> archived.dump(downloads)).isInstanceOf(CatalogLocked.class);
            assertThat(first.newestDay()).contains(FIRST);
        }
    }

    private JsonNode descriptor(LocalDate day) throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(downloads.resolve(day + "/datapackage.json")));
    }

    private static List<Path> files(Path folder, LocalDate day) throws IOException {
        try (var files = Files.list(folder.resolve(day.toString()))) {
            return files.toList();
        }
    }

    private List<JsonNode> lines(String name, LocalDate day) throws IOException {
        Path file = downloads.resolve(day + "/" + name + '-' + day + ".ndjson.zst");
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new ZstdInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .<JsonNode>map(line -> JsonMapper.shared().readTree(line))
                    .toList();
        }
    }

    private List<NamedCsvRecord> rows(String name, LocalDate day) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(downloads.resolve(day + "/" + name + '-' + day + ".csv"))) {
            return reader.stream().toList();
        }
    }

    private List<String> duck(String sql, String name, LocalDate day) throws SQLException {
        Path file = downloads.resolve(day + "/" + name + '-' + day + ".parquet");
        List<String> values = new ArrayList<>();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet found = duck.createStatement().executeQuery(sql.formatted(file))) {
            while (found.next()) {
                values.add(found.getString(1));
            }
        }
        return values;
    }
}
