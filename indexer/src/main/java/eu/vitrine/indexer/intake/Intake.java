// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.intake;

import eu.vitrine.catalog.Problem;
import eu.vitrine.catalog.Reading;
import eu.vitrine.indexer.source.RawRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns raw records of one kind into valid ones, or into rejections that a person finds again in the input. Stateless and thread-safe. */
public final class Intake<R> {

    private final Function<JsonNode, Reading<R>> reader;
    private final UnaryOperator<R> marks;
    private final Function<R, String> id;

    /**
     * @param reader judges a record in the JSON form of its kind
     * @param marks adds to a valid record what follows from the rest of the catalogue
     * @param id the key of a valid record
     */
    public Intake(Function<JsonNode, Reading<R>> reader, UnaryOperator<R> marks, Function<R, String> id) {
        this.reader = reader;
        this.marks = marks;
        this.id = id;
    }

    /**
     * Judges a record.
     *
     * @param file the input it comes from, as people called it
     */
    public Verdict<R> judge(String file, RawRecord raw) {
        return switch (raw) {
            case RawRecord.Unreadable(long line, Problem problem) ->
                new Verdict.Rejected<>(new Rejection(file, line, null, List.of(problem)));
            case RawRecord.Parsed(long line, long size, JsonNode json, Map<String, String> names) ->
                switch (reader.apply(json)) {
                    case Reading.Valid<R>(R record, Set<String> ignored) ->
                        new Verdict.Accepted<>(id.apply(record), marks.apply(record), ignored);
                    case Reading.Invalid<R>(@Nullable String read, List<Problem> problems) ->
                        new Verdict.Rejected<>(new Rejection(file, line, read, named(problems, names)));
                };
        };
    }

    /** The problems by the input's own names of fields; several paths can stand for one of them, whose problem is told once. */
    private static List<Problem> named(List<Problem> problems, Map<String, String> names) {
        return problems.stream()
                .map(problem -> new Problem(name(problem.field(), names), problem.reason(), problem.message()))
                .distinct()
                .toList();
    }

    private static String name(String path, Map<String, String> names) {
        for (int end = path.length();
                end > 0;
                end = Math.max(path.lastIndexOf('.', end - 1), path.lastIndexOf('[', end - 1))) {
            String name = names.get(path.substring(0, end));
            if (name != null) {
                return name;
            }
        }
        return path;
    }
}
