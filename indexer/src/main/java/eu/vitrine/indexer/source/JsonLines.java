// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import eu.vitrine.catalog.Problem;
import eu.vitrine.catalog.Problem.Reason;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object a line, as it stands there. Blank lines are passed over. */
final class JsonLines implements RecordSource {

    private static final int DEEPEST = 100;
    /** A line of the greatest length could otherwise become more objects than fit into memory. */
    private static final int MOST_TOKENS = 1_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Override
    public void read(InputStream input, Consumer<RawRecord> records) {
        Lines lines = new Lines(input);
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            switch (line.get()) {
                case Line.Text text when text.text().isBlank() -> {}
                case Line.Text text -> records.accept(record(text));
                case Line.Unreadable(long number, Reason reason, String message) ->
                    records.accept(new RawRecord.Unreadable(number, new Problem("", reason, message)));
            }
        }
    }

    /** The record of one line. */
    static RawRecord record(Line.Text line) {
        try {
            return new RawRecord.Parsed(line.number(), line.text().length(), MAPPER.readTree(line.text()), Map.of());
        } catch (JacksonException e) {
            return new RawRecord.Unreadable(line.number(), problem(line, e));
        }
    }

    private static Problem problem(Line.Text line, JacksonException e) {
        boolean cut = e instanceof UnexpectedEndOfInputException
                || !line.text().stripTrailing().endsWith("}");
        return !line.ended() && cut
                ? new Problem("", Reason.TRUNCATED, "The input ends in the middle of this line. Get the file again.")
                : new Problem(
                        "", Reason.BAD_JSON, "The line is not JSON: " + what(e) + " Write one JSON object a line.");
    }

    private static String what(JacksonException e) {
        return switch (e) {
            case UnexpectedEndOfInputException end -> "it ends before the object does.";
            case StreamConstraintsException limits ->
                "it is nested deeper than " + DEEPEST + ", or a number or the whole of it is too long.";
            case MismatchedInputException more -> "a property is there twice, or something follows the object.";
            default -> "there is a mistake" + place(e.getLocation()) + ".";
        };
    }

    private static String place(@Nullable TokenStreamLocation location) {
        return location == null ? "" : " at character " + location.getColumnNr();
    }
}
