// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Schema;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on fields says all that the table of fields says, and nothing else. */
class FieldsDocumentationTest {

    private static final Path PAGE = Path.of("..", "docs", "fields.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Set<String> SHAPING = Set.of("sort", "size", "cursor", "facets", "facetSize");

    @Test
    void everyKindOfRecordHasAPartOfThePageAndNothingElseHas() throws IOException {
        assertThat(Files.readAllLines(PAGE))
                .filteredOn(line -> line.startsWith("## "))
                .containsExactlyElementsOf(Schemas.ALL.stream()
                        .map(FieldsDocumentationTest::heading)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFieldIsDocumentedAsItIsAndNothingElse(Schema<?> schema) throws IOException {
        assertThat(documented(schema))
                .containsExactlyElementsOf(schema.fields().stream()
                        .map(FieldsDocumentationTest::row)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyParameterThatFiltersIsDocumentedAndNothingElse(Schema<?> schema) throws IOException {
        Set<String> filtering = new TreeSet<>(new QueryText<>(schema).parameters());
        filtering.removeAll(SHAPING);
        Set<String> documented = new TreeSet<>();
        documented(schema).forEach(row -> documented.addAll(codes(row.get(1))));
        assertThat(documented).isEqualTo(filtering);
    }

    static List<Schema<?>> kinds() {
        return Schemas.ALL;
    }

    private static List<List<String>> documented(Schema<?> schema) throws IOException {
        return Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.equals(heading(schema)))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| `"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .map(cells -> cells.subList(1, 5))
                .toList();
    }

    private static String heading(Schema<?> schema) {
        String name = schema.name().replace('-', ' ');
        return "## " + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Name, parameters, counting and values as the page should say them. */
    private static List<String> row(Field<?> field) {
        return switch (field) {
            case Field.Text<?> text -> List.of(code(text.name()), code("q"), "–", "text, weight " + text.weight());
            case Field.Keyword<?> keyword -> {
                Stream<String> words = keyword.weight() > 0 ? Stream.of("q") : Stream.of();
                String weight = keyword.weight() > 0 ? ", weight " + keyword.weight() : "";
                yield List.of(
                        code(keyword.name()),
                        joined(Stream.concat(words, filters(keyword))),
                        counted(keyword),
                        values(keyword) + weight);
            }
            case Field.Standing<?> standing ->
                List.of(code(standing.name()), joined(filters(standing)), counted(standing), values(standing));
            case Field.Periods<?> periods ->
                List.of(
                        code(periods.name()),
                        joined(Stream.of(periods.name() + "From", periods.name() + "To")),
                        "–",
                        "days");
            case Field.Number<?> number ->
                List.of(
                        code(number.name()),
                        joined(Stream.of(number.name() + "Min", number.name() + "Max")),
                        "–",
                        "whole numbers");
        };
    }

    private static Stream<String> filters(Field<?> field) {
        return Stream.of(field.name(), field.name() + ".not");
    }

    private static String counted(Field.Facetable<?> field) {
        return switch (field.counted()) {
            case ALWAYS -> "always";
            case ON_REQUEST -> "on request";
            case NEVER -> "–";
        };
    }

    private static String values(Field.Facetable<?> field) {
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
