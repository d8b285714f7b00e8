// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import eu.vitrine.catalog.Problem.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Cuts an input into lines, in memory bounded by the longest line that is kept. A line that is too long, not UTF-8 or cut off says so, and the
 * lines around it are as if it were not there.
 */
final class Lines {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int LONGEST_CHARACTER = 4;

    private final InputStream input;
    private final byte[] buffer = new byte[1 << 16];
    private final LineBytes line = new LineBytes();
    private int position;
    private int limit;
    private long number;
    private boolean over;

    Lines(InputStream input) {
        this.input = input;
    }

    /** The next line; empty at the end. An input that breaks off ends with a line that says so. */
    Optional<Line> next() {
        if (over) {
            return Optional.empty();
        }
        number++;
        line.clear();
        try {
            over = !collect();
            return over && line.length() == 0 ? Optional.empty() : Optional.of(read(!over));
        } catch (IOException e) {
            over = true;
            return Optional.of(new Line.Unreadable(
                    number,
                    Reason.TRUNCATED,
                    "The input breaks off here (" + e.getMessage()
                            + "). Get the file again and take it in once more."));
        }
    }

    /** Whether the end was reached. */
    boolean over() {
        return over;
    }

    /** Collects the bytes up to the next line end; false if the input ends first. */
    private boolean collect() throws IOException {
        while (position < limit || fill()) {
            int start = position;
            while (position < limit && buffer[position] != '\n') {
                position++;
            }
            line.add(buffer, start, position - start);
            if (position < limit) {
                position++;
                return true;
            }
        }
        return false;
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, input.read(buffer));
        return limit > 0;
    }

    private Line read(boolean ended) {
        if (line.tooLong()) {
            return new Line.Unreadable(
                    number,
                    Reason.TOO_LONG,
                    "The line has " + line.length() + " bytes, and a record at most " + LineBytes.LONGEST
                            + ". Shorten it.");
        }
        int start = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
        int flaw = Utf8.flaw(line.bytes(), start, line.end());
        if (flaw < 0) {
            String text = new String(line.bytes(), start, line.end() - start, StandardCharsets.UTF_8);
            return new Line.Text(number, text, ended);
        }
        if (!ended && line.end() - flaw < LONGEST_CHARACTER) {
            return new Line.Unreadable(
                    number, Reason.TRUNCATED, "The input ends in the middle of this line. Get the file again.");
        }
        return new Line.Unreadable(
                number,
                Reason.BAD_ENCODING,
                "The line is not UTF-8 from its byte " + (flaw - start + 1) + " on. Write the file in UTF-8.");
    }
}
