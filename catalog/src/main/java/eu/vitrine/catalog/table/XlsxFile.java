// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as a workbook of one sheet (Office Open XML, ISO/IEC 29500), for spreadsheets. The same rows give the same bytes; memory does not grow with
 * their number. Whole numbers and truths are such, several values stand in one cell as in {@link Column#cell}. Texts are what they are, never formulas; one
 * that begins like a formula still begins with an apostrophe, for the day on which somebody saves the sheet as CSV. Not thread-safe.
 *
 * @param <T> what a row is
 * @see "Decision 2026-11-23-taking-away"
 */
public final class XlsxFile<T> implements AutoCloseable {

    /** The rows of one sheet, beneath its header. */
    public static final int MOST_ROWS = 1_048_575;

    /** The letters of one cell; what is longer is cut, and ends with an ellipsis. */
    public static final int MOST_LETTERS = 32_767;

    /** Spreadsheets keep fifteen digits of a number. */
    private static final long EXACT = 999_999_999_999_999L;

    private static final int BOLD = 1;

    private final List<Column<T>> columns;
    private final List<String> letters;
    private final XlsxPackage parts;
    private int row = 1;

    /** Begins with the names of the columns; the stream stays open. */
    public XlsxFile(OutputStream out, String name, List<Column<T>> columns) throws IOException {
        this.columns = List.copyOf(columns);
        this.letters =
                IntStream.range(0, columns.size()).mapToObj(XlsxFile::letters).toList();
        this.parts = new XlsxPackage(out, name);
        parts.put("<row r=\"1\">");
        for (int place = 0; place < columns.size(); place++) {
            text(place, BOLD, columns.get(place).name());
        }
        parts.put("</row>");
    }

    /**
     * Writes a row.
     *
     * @throws IllegalStateException if the sheet is full
     */
    public void write(T value) throws IOException {
        if (row > MOST_ROWS) {
            throw new IllegalStateException("a sheet has no more than " + MOST_ROWS + " rows");
        }
        row++;
        parts.put("<row r=\"" + row + "\">");
        for (int place = 0; place < columns.size(); place++) {
            switch (columns.get(place)) {
                case Column.Whole<T> whole -> number(place, whole.value().apply(value));
                case Column.Truth<T> truth -> truth(place, truth.value().apply(value));
                case Column.Text<T> text -> text(place, 0, text.cell(value));
                case Column.Texts<T> texts -> text(place, 0, texts.cell(value));
                case Column.Moment<T> moment -> text(place, 0, moment.cell(value));
            }
        }
        parts.put("</row>");
    }

    /** Ends the file. Without it the file is not whole. */
    public void finish() throws IOException {
        parts.finish();
    }

    /** Lets go of memory; what is not finished stays unfinished. */
    @Override
    public void close() {
        parts.release();
    }

    private void number(int place, @Nullable Long value) throws IOException {
        if (value != null && Math.abs(value) > EXACT) {
            text(place, 0, Long.toString(value));
        } else if (value != null) {
            cell(place, "", "<v>" + value + "</v>");
        }
    }

    private void truth(int place, @Nullable Boolean value) throws IOException {
        if (value != null) {
            cell(place, " t=\"b\"", value ? "<v>1</v>" : "<v>0</v>");
        }
    }

    private void text(int place, int style, String value) throws IOException {
        if (!value.isEmpty()) {
            String text = XlsxText.written(shortened(Cells.harmless(value)));
            cell(
                    place,
                    (style == 0 ? "" : " s=\"" + style + '"') + " t=\"inlineStr\"",
                    "<is><t xml:space=\"preserve\">" + text + "</t></is>");
        }
    }

    private void cell(int place, String attributes, String content) throws IOException {
        parts.put("<c r=\"" + letters.get(place) + row + '"' + attributes + '>' + content + "</c>");
    }

    private static String shortened(String text) {
        if (text.length() <= MOST_LETTERS) {
            return text;
        }
        int end = MOST_LETTERS - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + '…';
    }

    /** A, B … Z, AA, AB … */
    private static String letters(int place) {
        String last = String.valueOf((char) ('A' + place % 26));
        return place < 26 ? last : letters(place / 26 - 1) + last;
    }
}
