// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Disclosure;
import eu.vitrine.catalog.schema.DisclosureSchema;
import eu.vitrine.indexer.recount.RealFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The texts that services really published, with their history. */
interface DisclosuresContract {

    OnCatalogue catalogue();

    @Test
    default void everyRealTextIsTakenInUnchangedAndFollowsTheOneBefore() throws IOException {
        List<String> lines = Files.readAllLines(RealFiles.disclosures());
        Ran ran = catalogue().ingest("ranking-disclosures", lines.toArray(String[]::new));

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).startsWith("{\"read\":54,\"accepted\":54,\"rejected\":0,");
        List<Disclosure> all = disclosures("sort=oldest");
        assertThat(all.stream().map(Disclosure::text).sorted())
                .isEqualTo(lines.stream()
                        .map(JsonMapper.shared()::readTree)
                        .map(line -> line.path("text").stringValue().strip())
                        .sorted()
                        .toList());
        Map<String, List<Disclosure>> services =
                all.stream().collect(Collectors.groupingBy(Disclosure::service, TreeMap::new, Collectors.toList()));
        assertThat(services).hasSize(16);
        assertThat(services.values()).allSatisfy(DisclosuresContract::eachEndsWhereTheNextBegins);
        assertThat(counted(lines)).isEqualTo(sizes(services));
    }

    @Test
    default void theLanguageOfEachIsFoundOut() throws IOException {
        catalogue()
                .ingest(
                        "ranking-disclosures",
                        Files.readAllLines(RealFiles.disclosures()).toArray(String[]::new));

        Map<String, List<String>> byLanguage = disclosures("").stream()
                .collect(Collectors.groupingBy(
                        disclosure -> String.valueOf(disclosure.language()),
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Disclosure::service, Collectors.toList()),
                                names -> names.stream().distinct().sorted().toList())));
        assertThat(byLanguage).containsOnlyKeys("en", "fr", "sl");
        assertThat(byLanguage)
                .containsEntry("fr", List.of("AlloVoisins", "Boulanger", "Videdressing"))
                .containsEntry("sl", List.of("Avtonet"));
    }

    private static void eachEndsWhereTheNextBegins(List<Disclosure> versions) {
        List<Instant> dates = versions.stream().map(Disclosure::date).toList();
        assertThat(dates).isSortedAccordingTo(Comparator.naturalOrder()).doesNotHaveDuplicates();
        assertThat(versions.stream().limit(versions.size() - 1L).map(Disclosure::supersededOn))
                .isEqualTo(dates.subList(1, dates.size()));
        assertThat(versions.getLast().supersededOn()).isNull();
    }

    private static Map<String, Integer> counted(List<String> lines) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String line : lines) {
            JsonNode json = JsonMapper.shared().readTree(line);
            counts.merge(json.path("service").stringValue(), 1, Integer::sum);
        }
        return counts;
    }

    private static Map<String, Integer> sizes(Map<String, List<Disclosure>> services) {
        Map<String, Integer> sizes = new TreeMap<>();
        services.forEach((service, versions) -> sizes.put(service, versions.size()));
        return sizes;
    }

    private List<Disclosure> disclosures(String query) {
        return catalogue().ask(DisclosureSchema.DISCLOSURES, query);
    }
}
