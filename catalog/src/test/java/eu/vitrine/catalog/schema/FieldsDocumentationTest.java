// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.search.QueryText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on fields says all that the table of fields says, and nothing else. */
class FieldsDocumentationTest {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Set<String> SHAPING = Set.of("sort", "size", "cursor", "facets", "facetSize");

    @Test
    void everyFieldIsDocumentedAsItIsAndNothingElse() throws IOException {
        assertThat(documented())
                .containsExactlyElementsOf(AdSchema.ADS.fields().stream()
                        .map(FieldsDocumentationTest::row)
                        .toList());
    }

    @Test
    void everyParameterThatFiltersIsDocumentedAndNothingElse() throws IOException {
        Set<String> filtering = new TreeSet<>(new QueryText<>(AdSchema.ADS).parameters());
        filtering.removeAll(SHAPING);
        Set<String> documented = new TreeSet<>();
        documented().forEach(row -> documented.addAll(codes(row.get(1))));
        assertThat(documented).isEqualTo(filtering);
    }

    private static List<List<String>> documented() throws IOException {
        return Files.readAllLines(Path.of("..", "docs", "fields.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .map(cells -> cells.subList(1, 5))
                .toList();
    }

    /** Name, parameters, counting and values as the page should say them. */
    private static List<String> row(Field<Ad> field) {
        return switch (field) {
            case Field.Text<Ad> text -> List.of(code(text.name()), code("q"), "–", "text, weight " + text.weight());
            case Field.Keyword<Ad> keyword -> {
                Stream<String> words = keyword.weight() > 0 ? Stream.of("q") : Stream.of();
                String weight = keyword.weight() > 0 ? ", weight " + keyword.weight() : "";
                yield List.of(
                        code(keyword.name()),
                        joined(Stream.concat(words, filters(keyword))),
                        counted(keyword),
                        values(keyword) + weight);
            }
            case Field.Standing<Ad> standing ->
                List.of(code(standing.name()), joined(filters(standing)), counted(standing), values(standing));
            case Field.Periods<Ad> periods ->
                List.of(
                        code(periods.name()),
                        joined(Stream.of(periods.name() + "From", periods.name() + "To")),
                        "–",
                        "days");
            case Field.Number<Ad> number ->
                List.of(
                        code(number.name()),
                        joined(Stream.of(number.name() + "Min", number.name() + "Max")),
                        "–",
                        "whole numbers");
        };
    }

    private static Stream<String> filters(Field<Ad> field) {
        return Stream.of(field.name(), field.name() + ".not");
    }

    private static String counted(Field.Facetable<Ad> field) {
        return switch (field.counted()) {
            case ALWAYS -> "always";
            case ON_REQUEST -> "on request";
            case NEVER -> "–";
        };
    }

    private static String values(Field.Facetable<Ad> field) {
        return field.closedList().isEmpty() ? "any" : joined(field.closedList().stream());
    }

    private static String joined(Stream<String> names) {
        return String.join(", ", names.map(FieldsDocumentationTest::code).toList());
    }

    private static String code(String name) {
        return "`" + name + "`";
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
