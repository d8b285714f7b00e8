// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.lucene.LuceneCatalog;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.RecordSearch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class IngestCommandTest {

    @TempDir
    Path folder;

    private Path catalogue;

    @BeforeEach
    void name() {
        catalogue = folder.resolve("catalogue");
    }

    @Test
    void theReportIsOneObjectWithTheseKeysAndNothingElse() throws IOException {
        Ran ran = ingest(
                "--report",
                "json",
                file("a.ndjson", Ads.lines(0, 3) + "x\n" + Ads.line(4).replace("AD", "XX")));

        assertThat(ran.out()).isEqualTo("""
                        {"read":5,"accepted":3,"rejected":2,"rejectedByReason":{"BAD_JSON":1,"UNKNOWN_VALUE":1},"seconds":0.0,"recordsPerSecond":0.0}
                        """);
        assertThat(ran.code()).isEqualTo(3);
        assertThat(count()).isEqualTo(3);
    }

    @Test
    void aRejectedRecordIsOneLineThatSaysAllThatIsWrong() throws IOException {
        Path rejects = folder.resolve("rejects.ndjson");
        String bad = "{\"id\":\"t:9\",\"platform\":\"t\",\"kind\":\"X\",\"periods\":[]}\n";
        Path input = file("a.ndjson", Ads.line(1) + "\n" + bad + "{]\n");

        Ran ran = ingest("--rejects", rejects, input);

        List<String> lines = Files.readAllLines(rejects);
        assertThat(lines).containsExactly("""
                        {"file":"%s","line":3,"id":"t:9","field":"kind","reason":"UNKNOWN_VALUE",\
                        "message":"'X' is not known. Use one of: AD, COMMERCIAL_COMMUNICATION.","problems":[\
                        {"field":"kind","reason":"UNKNOWN_VALUE","message":"'X' is not known. Use one of: AD, COMMERCIAL_COMMUNICATION."},\
                        {"field":"periods","reason":"MISSING","message":"'periods' is missing. Say from when, and until when, the ad was shown."}]}""".formatted(input), """
                        {"file":"%s","line":4,"id":null,"field":"","reason":"BAD_JSON",\
                        "message":"The line is not JSON: there is a mistake at character 2. Write one JSON object a line.","problems":[\
                        {"field":"","reason":"BAD_JSON","message":"The line is not JSON: there is a mistake at character 2. Write one JSON object a line."}]}""".formatted(input));
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void withoutAFileForThemTheFirstRejectedRecordsAreTold() throws IOException {
        Path input = file("a.ndjson", "x\n".repeat(50));

        assertThat(ingest(input).err().lines())
                .hasSize(6)
                .first()
                .isEqualTo(input
                        + ":1: The line is not JSON: there is a mistake at character 1. Write one JSON object a line.");
    }

    @Test
    void whenAllAreAcceptedTheFileOfRejectsIsEmpty() throws IOException {
        Path rejects = file("rejects.ndjson", "from an earlier run\n");

        assertThat(ingest("--rejects", rejects, file("a.ndjson", Ads.line(1))).code())
                .isZero();
        assertThat(rejects).isEmptyFile();
    }

    @Test
    void theSummaryForPeopleIsPlain() throws IOException {
        ingest(file("a.ndjson", Ads.lines(0, 2)));

        Ran ran = ingest(file(
                "b.ndjson",
                Ads.lines(0, 1200)
                        + Ads.line(1).replace("Adv", "Other")
                        + Ads.line(7).replace("{\"id\"", "{\"x\\u001b[31m\":1,\"id\"")));

        assertThat(ran.out()).isEqualTo("""
                        Read 1,202 records in 0.0 seconds, 0 a second.
                        Accepted 1,202: 1,198 new, 1 changed, 3 as they were.
                        Rejected 0.
                        Left out, because the format does not know it: x [31m (1 records)
                        """);
        assertThat(ran.code()).isZero();
    }

    @Test
    void severalFilesAndStandardInputAreReadInTheirOrder() throws IOException {
        Path plain = file("a.ndjson", Ads.line(1));
        Path zstd = folder.resolve("b.zst");
        Files.write(zstd, Zstd.compress(Ads.line(1).replace("Adv 1", "Last").getBytes(StandardCharsets.UTF_8)));

        Ran ran = Ran.commandWith(
                (Ads.line(2) + "x").getBytes(StandardCharsets.UTF_8),
                "ingest",
                "--catalog",
                catalogue,
                "--format",
                "vitrine",
                plain,
                "-",
                zstd);

        assertThat(ran.err()).startsWith("-:2: The input ends in the middle of this line.");
        assertThat(count()).isEqualTo(2);
        assertThat(find("t:1").whoPaid()).isEqualTo("Last");
    }

    @Test
    void theSameInputAgainChangesNothing() throws IOException {
        Path input = file("a.ndjson", Ads.lines(0, 100));
        ingest(input);

        assertThat(ingest(input).out()).contains("0 new, 0 changed, 100 as they were");
        assertThat(count()).isEqualTo(100);
    }

    @Test
    void aRebuildReplacesTheWholeCatalogue() throws IOException {
        ingest(file("a.ndjson", Ads.lines(0, 10)));

        ingest("--rebuild", file("b.ndjson", Ads.lines(5, 8)));

        assertThat(count()).isEqualTo(3);
    }

    @Test
    void aRebuildFromNothingThatCanBeReadLeavesTheCatalogueAsItIs() throws IOException {
        ingest(file("a.ndjson", Ads.lines(0, 10)));

        Ran ran = ingest("--rebuild", file("b.csv", "ADID,Spend\n1,2\n"));

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("No record was accepted, so the catalogue is as it was before.");
        assertThat(count()).isEqualTo(10);
    }

    @Test
    void aFileThatCannotBeUnderstoodDoesNotStopTheOthers() throws IOException {
        Path rejects = folder.resolve("rejects.ndjson");

        Ran ran = Ran.command(
                "ingest",
                "--catalog",
                catalogue,
                "--format",
                "snap-political",
                "--report",
                "json",
                "--rejects",
                rejects,
                file("a.csv", "ADID,Spend\n1,2\n"),
                file("b.csv", ""));

        assertThat(ran.out()).contains("\"rejectedByReason\":{\"WRONG_COLUMNS\":2}");
        assertThat(JsonMapper.shared()
                        .readTree(Files.readAllLines(rejects).getFirst())
                        .path("message")
                        .stringValue())
                .contains("AgeBracket")
                .contains("StartDate")
                .endsWith("Nothing was read of this file.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "ingest --catalog C --format vitrine nowhere.ndjson | There is no file nowhere.ndjson.",
                "ingest --catalog C --format vitrine . | . is a directory. Name the files in it.",
                "ingest --catalog C --format vitrine - - | Standard input can be read only once.",
                "ingest --catalog C --format csv - | Invalid value for option '--format'",
                "ingest --catalog C --format vitrine | Missing required parameter: 'FILE'",
                "ingest --format vitrine - | Missing required option: '--catalog=CATALOG'",
                "ingest --catalog C --format vitrine --report xml - | Invalid value for option '--report'",
                "ingest --catalog C --format vitrine --rejects nowhere/x - | The file of rejected records nowhere/x cannot be written",
                "import | Unmatched argument at index 0: 'import'",
                "expire --catalog C --today tomorrow | 'tomorrow' is not a day. Write it as 2026-11-21."
            })
    void whatIsMistypedIsSaidAndNothingIsDone(String typed, String said) {
        Ran ran = Ran.command(
                (Object[]) typed.replace(" C ", " " + catalogue + " ").split(" "));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains(said).doesNotContain("Exception");
        assertThat(catalogue).doesNotExist();
    }

    @Test
    void theFileOfRejectsMustNotBeOneThatIsRead() throws IOException {
        Path input = file("a.ndjson", Ads.line(1));

        assertThat(ingest("--rejects", input, input).code()).isEqualTo(2);
        assertThat(input).hasContent(Ads.line(1).strip());
    }

    @Test
    void aClusterThatDoesNotAnswerIsNamed() {
        Ran ran = Ran.command("ingest", "--catalog", "http://localhost:1", "--format", "vitrine", "-");

        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.err())
                .contains("http://localhost:1 cannot be reached", "Start it, or name another address.")
                .doesNotContain("Exception");
    }

    @Test
    void aSettingThatCannotBeUsedIsNamed() {
        Ran ran =
                Ran.commandIn(Map.of("VITRINE_OPENSEARCH_SHARDS", "many"), "stats", "--catalog", "http://localhost:1");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("VITRINE_OPENSEARCH_SHARDS: 'many' cannot be used.");
    }

    @Test
    void aCatalogueThatIsBeingWrittenIsRefused() throws IOException {
        Path input = file("a.ndjson", Ads.line(1));
        try (Generation<Ad> writer = catalog().index(AdSchema.ADS).update()) {
            Ran ran = ingest(input);
            assertThat(ran.code()).isEqualTo(4);
            assertThat(ran.err())
                    .contains("Another writer", catalogue.toString(), "Wait")
                    .doesNotContain("Exception");
            writer.commit();
        }
        assertThat(ingest(input).code()).isZero();
    }

    @Test
    void aCatalogueThatCannotBeMadeIsRefused() throws IOException {
        catalogue = file("in-the-way", "").resolve("catalogue");

        Ran ran = ingest(file("a.ndjson", Ads.line(1)));

        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.err()).contains(catalogue.toString()).doesNotContain("at eu.vitrine");
    }

    private Ran ingest(Object... more) {
        return Ran.command(
                Stream.concat(Stream.of("ingest", "--catalog", catalogue, "--format", "vitrine"), Stream.of(more))
                        .toArray());
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private LuceneCatalog catalog() {
        return new LuceneCatalog(catalogue, InstantSource.system());
    }

    private long count() {
        try (RecordSearch<Ad> search = catalog().search(AdSchema.ADS)) {
            return search.holdings().records();
        }
    }

    private Ad find(String id) {
        try (RecordSearch<Ad> search = catalog().search(AdSchema.ADS)) {
            return search.find(id).orElseThrow();
        }
    }
}
