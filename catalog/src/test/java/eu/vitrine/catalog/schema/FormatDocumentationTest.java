// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Problem.Reason;
import eu.vitrine.catalog.Reading;
import eu.vitrine.catalog.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page on the format shows an ad that is one, with every field, and names every reason. */
class FormatDocumentationTest {

    @Test
    void theExampleIsAnAdWithEveryFieldInItsPlace() throws IOException {
        Matcher example = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(page());
        assertThat(example.find()).isTrue();
        JsonNode given = JsonMapper.shared().readTree(example.group(1).replace("https://…", "https://shop.example/"));

        Reading<Ad> reading = AdSchema.ADS.codec().read(given);

        switch (reading) {
            case Reading.Valid<Ad>(Ad ad, Set<String> ignored) -> {
                assertThat(ignored).isEmpty();
                assertThat(JsonMapper.shared().readTree(AdSchema.ADS.codec().write(ad)))
                        .isEqualTo(given);
            }
            case Reading.Invalid<Ad>(var id, var problems) ->
                assertThat(problems).isEmpty();
        }
    }

    @Test
    void everyReasonIsNamedAndNothingElse() throws IOException {
        String list = page().replaceAll("(?s).*Every reason that a report can name:(.*?)\n\n.*", "$1");
        Set<String> named = new TreeSet<>();
        Pattern.compile("`([A-Z_]+)`").matcher(list).results().forEach(name -> named.add(name.group(1)));
        assertThat(named).isEqualTo(new TreeSet<>(Schema.names(Reason.class)));
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "format.md"));
    }
}
