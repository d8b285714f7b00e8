// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.table.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.table.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read again by DuckDB, which shares no code with what wrote it. */
class ParquetFileTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123Z");

    @TempDir
    private Path folder = Path.of("");

    private record Thing(
            String id,
            @Nullable Long count,
            @Nullable Boolean good,
            List<String> tags,
            @Nullable Instant at) {}

    private static final List<Column<Thing>> COLUMNS = List.of(
            new Column.Text<>("id", Thing::id),
            new Column.Whole<>("count", Thing::count),
            new Column.Truth<>("good", Thing::good),
            new Column.Texts<>("tags", Thing::tags),
            new Column.Moment<>("at", Thing::at));

    @Test
    void everySortOfValueIsReadByAnotherProgram() throws IOException, SQLException {
        write(Stream.of(
                new Thing("a", 1L, true, List.of("x", "ü|\\"), NOON),
                new Thing("b", null, null, List.of(), null),
                new Thing("=c", Long.MAX_VALUE, false, List.of("x"), NOON)));

        assertThat(
                        rows(
                                "SELECT id, count, good, array_to_string(tags, '~'), epoch_ms(\"at\") FROM things ORDER BY id DESC"))
                .containsExactly(
                        "b|null|null||null",
                        "a|1|true|x~ü|\\|" + NOON.toEpochMilli(),
                        "=c|" + Long.MAX_VALUE + "|false|x|" + NOON.toEpochMilli());
    }

    @Test
    void manyGroupsOfRowsMakeOneTable() throws IOException, SQLException {
        int rows = 150_000;
        write(IntStream.range(0, rows)
                .mapToObj(i -> new Thing("id" + i, (long) i, i % 2 == 0, List.of("t" + i, "even"), null)));

        assertThat(rows("SELECT count(*), sum(count), count(DISTINCT id), sum(len(tags)), count(\"at\") FROM things"))
                .containsExactly(rows + "|" + (long) rows * (rows - 1) / 2 + '|' + rows + '|' + 2 * rows + "|0");
        assertThat(rows("SELECT tags[1] FROM things WHERE id = 'id149999'")).containsExactly("t149999");
    }

    @Test
    void longTextsDoNotMakeAGroupLarge() throws IOException, SQLException {
        Random random = new Random(7);
        write(IntStream.range(0, 3_000).mapToObj(i -> new Thing(noise(random), 1L, null, List.of(), null)));

        assertThat(rows("SELECT count(*), sum(length(id)) FROM things")).containsExactly("3000|60000000");
        assertThat(rows("SELECT max(row_group_num_rows) < 1500 FROM parquet_metadata('"
                        + folder.resolve("things.parquet") + "')"))
                .containsExactly("true");
    }

    @Test
    void aTableWithoutRowsIsATable() throws IOException, SQLException {
        write(Stream.of());

        assertThat(rows("SELECT count(*) FROM things")).containsExactly("0");
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(write(Stream.of(new Thing("a", 1L, true, List.of("x"), NOON))));

        assertThat(write(Stream.of(new Thing("a", 1L, true, List.of("x"), NOON))))
                .hasBinaryContent(first);
    }

    private static String noise(Random random) {
        return random.ints(20_000, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Path write(Stream<Thing> things) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ParquetFile<Thing> file = new ParquetFile<>(bytes, "things", COLUMNS);
        for (Thing thing : (Iterable<Thing>) things::iterator) {
            file.write(thing);
        }
        file.finish();
        return Files.write(folder.resolve("things.parquet"), bytes.toByteArray());
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("CREATE VIEW things AS SELECT * FROM '" + folder.resolve("things.parquet") + "'");
            try (ResultSet found = statement.executeQuery(sql)) {
                while (found.next()) {
                    List<String> cells = new ArrayList<>();
                    for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                        cells.add(String.valueOf(found.getObject(column)));
                    }
                    rows.add(String.join("|", cells));
                }
            }
        }
        return rows;
    }
}
