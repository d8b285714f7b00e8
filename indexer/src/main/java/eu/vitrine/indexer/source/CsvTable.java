// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import eu.vitrine.catalog.Problem;
import eu.vitrine.catalog.Problem.Reason;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A CSV file whose first row names its columns: a field is found by the name of its column, never by its place. A later row that names the
 * columns again counts from there on, since files get put together.
 */
final class CsvTable {

    private final Set<String> needed;
    private final CsvRows rows;
    private List<String> columns = List.of();

    /** @param needed the columns that every header must name, in any order and among others */
    CsvTable(InputStream input, Set<String> needed) {
        this.needed = needed;
        this.rows = new CsvRows(input, values -> values.size() == columns.size() || isHeader(values));
    }

    /** Reads a row. */
    interface RowReader {
        RawRecord read(long line, SequencedMap<String, String> fields);
    }

    /** Hands over every row, in order; only the header if that cannot be understood. */
    void read(RowReader reader, Consumer<RawRecord> records) {
        CsvRow first = rows.next().orElse(new CsvRow.Fields(1, List.of(), true));
        if (first instanceof CsvRow.Fields(long line, List<String> values, boolean ended) && isHeader(values)) {
            columns = named(values);
            for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                take(row.get(), reader, records);
            }
        } else {
            records.accept(noHeader(first));
        }
    }

    private void take(CsvRow row, RowReader reader, Consumer<RawRecord> records) {
        switch (row) {
            case CsvRow.Unreadable(long line, Problem problem) ->
                records.accept(new RawRecord.Unreadable(line, problem));
            case CsvRow.Fields fields when isHeader(fields.values()) -> columns = named(fields.values());
            case CsvRow.Fields fields
            when fields.values().size() != columns.size() -> records.accept(wrongColumns(fields));
            case CsvRow.Fields(long line, List<String> values, boolean ended) -> {
                SequencedMap<String, String> byColumn = new LinkedHashMap<>();
                for (int i = 0; i < values.size(); i++) {
                    byColumn.put(columns.get(i), values.get(i));
                }
                records.accept(reader.read(line, byColumn));
            }
        }
    }

    private boolean isHeader(List<String> values) {
        return values.size() >= needed.size() && named(values).containsAll(needed);
    }

    private static List<String> named(List<String> values) {
        return values.stream().map(String::strip).toList();
    }

    private RawRecord wrongColumns(CsvRow.Fields row) {
        boolean cut = !row.ended() && row.values().size() < columns.size();
        String message = "The row has " + row.values().size() + " columns, and the header " + columns.size() + ". ";
        return new RawRecord.Unreadable(
                row.line(),
                cut
                        ? new Problem(
                                "",
                                Reason.TRUNCATED,
                                message + "The input ends in the middle of it. Get the file again.")
                        : new Problem(
                                "", Reason.WRONG_COLUMNS, message + "Write a field with a comma in it in quotes."));
    }

    private RawRecord noHeader(CsvRow first) {
        return switch (first) {
            case CsvRow.Unreadable(long line, Problem problem) -> new RawRecord.Unreadable(line, problem);
            case CsvRow.Fields(long line, List<String> values, boolean ended) -> {
                Set<String> missing = new TreeSet<>(needed);
                named(values).forEach(missing::remove);
                String message = "The first row must name the columns, and does not name: " + String.join(", ", missing)
                        + ". Nothing was read of this file.";
                yield new RawRecord.Unreadable(line, new Problem("", Reason.WRONG_COLUMNS, message));
            }
        };
    }
}
