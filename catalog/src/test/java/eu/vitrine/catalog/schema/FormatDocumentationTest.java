// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Problem.Reason;
import eu.vitrine.catalog.Reading;
import eu.vitrine.catalog.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page on the formats shows a record of every kind that is one, with every field, and names every reason. */
class FormatDocumentationTest {

    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    static Stream<Arguments> examples() throws IOException {
        List<JsonNode> examples = EXAMPLE.matcher(page())
                .results()
                .map(example ->
                        JsonMapper.shared().readTree(example.group(1).replace("https://…", "https://shop.example/")))
                .toList();
        assertThat(examples).hasSameSizeAs(Schemas.ALL);
        return IntStream.range(0, examples.size())
                .mapToObj(i -> Arguments.of(Schemas.ALL.get(i).name(), Schemas.ALL.get(i), examples.get(i)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    <R> void theExampleIsARecordWithEveryFieldInItsPlace(String kind, Schema<R> schema, JsonNode given) {
        switch (schema.codec().read(given)) {
            case Reading.Valid<R>(R record, Set<String> ignored) -> {
                assertThat(ignored).isEmpty();
                assertThat(JsonMapper.shared().readTree(schema.codec().write(record)))
                        .isEqualTo(given);
            }
            case Reading.Invalid<R>(var id, var problems) ->
                assertThat(problems).isEmpty();
        }
    }

    @Test
    void everyReasonIsNamedAndNothingElse() throws IOException {
        String list = page().replaceAll("(?s).*Every reason that a report can name:(.*?)(\n\n.*|$)", "$1");
        Set<String> named = new TreeSet<>();
        Pattern.compile("`([A-Z_]+)`").matcher(list).results().forEach(name -> named.add(name.group(1)));
        assertThat(named).isEqualTo(new TreeSet<>(Schema.names(Reason.class)));
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "format.md"));
    }
}
