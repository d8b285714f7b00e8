// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DemoRecommendersTest {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "pl", "el");

    private final List<String> lines = DemoRecommenders.lines().toList();
    private final List<JsonNode> versions =
            lines.stream().map(JsonMapper.shared()::readTree).toList();

    @Test
    void theyAreAlwaysTheSame() {
        assertThat(DemoRecommenders.lines()).containsExactlyElementsOf(lines);
    }

    @Test
    void nineRecommendersHaveThreeToFiveVersionsEachInOrder() {
        Map<String, Long> counts = versions.stream().collect(groupingBy(version -> text(version, "id"), counting()));
        assertThat(counts).containsOnlyKeys(DemoRecommenders.IDS).hasSize(9);
        assertThat(counts.values()).allMatch(count -> count >= 3 && count <= 5);
        DemoRecommenders.IDS.forEach(id -> assertThat(of(id).map(version -> text(version, "effectiveFrom")))
                .isSorted()
                .doesNotHaveDuplicates());
        assertThat(versions).allMatch(version -> text(version, "version").matches("\\d+\\.\\d+\\.\\d+"));
    }

    @Test
    void oneVersionIsAnnouncedAndTheOthersAreInForce() {
        assertThat(versions)
                .filteredOn(version ->
                        LocalDate.parse(text(version, "effectiveFrom")).isAfter(DemoAds.DAY))
                .extracting(version -> text(version, "id"))
                .containsExactly("home-feed");
    }

    @Test
    void everyTextIsThereInFiveLanguages() {
        List<JsonNode> texts =
                versions.stream().flatMap(DemoRecommendersTest::texts).toList();
        assertThat(texts).hasSizeGreaterThan(500).allSatisfy(text -> {
            assertThat(text.propertyNames()).containsExactlyElementsOf(LANGUAGES);
            assertThat(text.values().stream().map(JsonNode::stringValue).distinct())
                    .hasSizeGreaterThan(1);
            assertThat(text.values()).noneMatch(words -> words.stringValue().isBlank());
        });
        assertThat(lines).noneMatch(line -> line.contains("\"@"));
    }

    @Test
    void everyVersionSaysAllThatArticle27AsksFor() {
        assertThat(versions).allSatisfy(version -> {
            assertThat(version.propertyNames())
                    .contains("name", "purpose", "surfaces", "exclusions", "remuneration", "source");
            assertThat(version.path("parameters"))
                    .isNotEmpty()
                    .allSatisfy(parameter -> assertThat(parameter.propertyNames())
                            .contains(
                                    "key",
                                    "name",
                                    "explanation",
                                    "kind",
                                    "profiling",
                                    "importance",
                                    "reason",
                                    "influence"));
        });
    }

    @Test
    void ranksAndSharesAddUp() {
        assertThat(versions).allSatisfy(version -> {
            List<JsonNode> importance = version.path("parameters")
                    .valueStream()
                    .map(parameter -> parameter.path("importance"))
                    .toList();
            assertThat(importance.stream().map(each -> each.path("rank").intValue()))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, importance.size()).boxed().toList());
            assertThat(sum(importance, "/share/from")).isLessThanOrEqualTo(1).isCloseTo(1, within(0.3));
            assertThat(sum(importance, "/share/to")).isGreaterThanOrEqualTo(1).isCloseTo(1, within(0.3));
            assertThat(importance).allMatch(each -> each.path("method").isString());
            assertThat(importance.stream().map(each -> each.at("/share/to").doubleValue()))
                    .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        });
    }

    @Test
    void everyVersionHasOneDefaultAndSaysTheOrderWithoutProfiling() {
        assertThat(versions).allSatisfy(version -> {
            assertThat(version.path("options"))
                    .filteredOn(option -> option.path("default").booleanValue())
                    .hasSize(1);
            assertThat(version.path("options"))
                    .filteredOn(option -> !option.path("profiling").booleanValue())
                    .allMatch(option -> option.has("order"));
        });
    }

    @Test
    void onlyTheEmailsHaveLostTheirOptionWithoutProfiling() {
        assertThat(versions)
                .filteredOn(version -> version.path("options")
                        .valueStream()
                        .allMatch(option -> option.path("profiling").booleanValue()))
                .extracting(version -> text(version, "id") + "@" + text(version, "version"))
                .containsExactly("email@2.0.0", "email@2.1.0");
    }

    @Test
    void eachVersionDiffersFromTheOneBefore() {
        DemoRecommenders.IDS.forEach(id -> assertThat(of(id).map(version -> version.toString()
                        .replace(text(version, "version"), "")
                        .replace(text(version, "effectiveFrom"), "")
                        .replaceAll("\"method\":\"[^\"]*\"", "")))
                .doesNotHaveDuplicates());
    }

    private Stream<JsonNode> of(String id) {
        return versions.stream().filter(version -> text(version, "id").equals(id));
    }

    private static double sum(List<JsonNode> importance, String place) {
        return importance.stream()
                .mapToDouble(each -> each.at(place).doubleValue())
                .sum();
    }

    private static String text(JsonNode version, String field) {
        return version.path(field).stringValue();
    }

    /** All objects of languages inside. */
    private static Stream<JsonNode> texts(JsonNode node) {
        return node.has("en") ? Stream.of(node) : node.valueStream().flatMap(DemoRecommendersTest::texts);
    }
}
