// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import eu.vitrine.catalog.Problem;
import eu.vitrine.catalog.Problem.Reason;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The rows of a CSV file. A quoted field may go over several lines. Where quotes do not fit together, only that row is lost: reading goes on at
 * the next line that is a row by itself.
 */
final class CsvRows {

    private static final int MOST_LINES = 10_000;

    private final Lines lines;
    private final Predicate<List<String>> plausible;
    private final Deque<Line> ahead = new ArrayDeque<>();

    /** @param plausible whether these fields look like a row of this file, as the fields of a line of running text do not */
    CsvRows(InputStream input, Predicate<List<String>> plausible) {
        this.lines = new Lines(input);
        this.plausible = plausible;
    }

    /** The next row; empty at the end. Blank lines between rows are passed over. */
    Optional<CsvRow> next() {
        for (Optional<Line> line = line(); line.isPresent(); line = line()) {
            switch (line.get()) {
                case Line.Text text when text.text().isBlank() -> {}
                case Line.Text text -> {
                    return Optional.of(row(text));
                }
                case Line.Unreadable(long number, Reason reason, String message) -> {
                    return Optional.of(new CsvRow.Unreadable(number, new Problem("", reason, message)));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Line> line() {
        return ahead.isEmpty() ? lines.next() : Optional.of(ahead.pop());
    }

    private CsvRow row(Line.Text line) {
        return CsvGrammar.fields(line.text())
                .<CsvRow>map(values -> new CsvRow.Fields(line.number(), values, line.ended()))
                .orElseGet(() -> overLines(line));
    }

    private CsvRow overLines(Line.Text first) {
        StringBuilder row = new StringBuilder(first.text());
        List<Line> rest = new ArrayList<>();
        boolean open = CsvGrammar.open(row);
        while (open && rest.size() < MOST_LINES && row.length() < LineBytes.LONGEST) {
            Optional<Line> line = line();
            line.ifPresent(rest::add);
            if (!(line.orElse(null) instanceof Line.Text(long number, String text, boolean ended))) {
                break;
            }
            row.append('\n').append(text);
            open ^= CsvGrammar.open(text);
            Optional<List<String>> values = open ? Optional.empty() : CsvGrammar.fields(row.toString());
            if (values.isPresent()) {
                return new CsvRow.Fields(first.number(), values.get(), ended);
            }
        }
        return lost(first, rest, open && lines.over());
    }

    /** The row that begins at a line is lost, and with it the lines that are no row by themselves; from the next that is one, all is read. */
    private CsvRow lost(Line.Text first, List<Line> rest, boolean cut) {
        int kept = 0;
        while (kept < rest.size() && !rowByItself(rest.get(kept))) {
            kept++;
        }
        rest.subList(kept, rest.size()).reversed().forEach(ahead::push);
        List<Line> lost = rest.subList(0, kept);
        return new CsvRow.Unreadable(first.number(), problem(first.number(), lost, cut && kept == rest.size()));
    }

    private boolean rowByItself(Line line) {
        return line instanceof Line.Text(long number, String text, boolean ended)
                && CsvGrammar.fields(text).filter(plausible).isPresent();
    }

    private static Problem problem(long first, List<Line> lost, boolean cut) {
        String where = lost.isEmpty()
                ? ""
                : " Lines " + first + " to " + lost.getLast().number() + " are left out.";
        for (Line line : lost) {
            if (line instanceof Line.Unreadable(long number, Reason reason, String message)) {
                return new Problem("", reason, "In line " + number + ": " + message + where);
            }
        }
        return cut
                ? new Problem(
                        "", Reason.TRUNCATED, "The input ends in the middle of this row. Get the file again." + where)
                : new Problem(
                        "",
                        Reason.WRONG_COLUMNS,
                        "The quotes of this row do not fit together. Write \"\" for a quote inside quotes." + where);
    }
}
