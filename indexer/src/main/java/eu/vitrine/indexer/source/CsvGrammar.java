// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** What RFC 4180 says of one row. */
final class CsvGrammar {

    private static final CsvReader.CsvReaderBuilder ROW =
            CsvReader.builder().allowUnclosedQuote(false).skipEmptyLines(false).maxBufferSize(2 * LineBytes.LONGEST);

    private CsvGrammar() {}

    /** The fields of a text that is one row, neither less nor more. */
    static Optional<List<String>> fields(String row) {
        try (CloseableIterator<CsvRecord> records = ROW.ofCsvRecord(row).iterator()) {
            List<String> fields = records.next().getFields();
            return records.hasNext() ? Optional.empty() : Optional.of(fields);
        } catch (CsvParseException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot be read", e);
        }
    }

    /** Whether a text ends inside quotes. */
    static boolean open(CharSequence row) {
        return row.chars().filter(character -> character == '"').count() % 2 != 0;
    }
}
