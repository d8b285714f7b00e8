// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import eu.vitrine.catalog.Disclosure;
import eu.vitrine.catalog.Source;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.RecordPage;
import eu.vitrine.portal.record.RecordPage.Shown;
import eu.vitrine.portal.record.VersionRange;
import eu.vitrine.portal.sample.PortalPages;
import eu.vitrine.portal.sample.Shelf;
import eu.vitrine.portal.search.SearchPage.Answer;
import eu.vitrine.portal.search.SearchPages;
import eu.vitrine.portal.text.Layout;
import eu.vitrine.portal.text.Line;
import eu.vitrine.portal.text.Lines;
import eu.vitrine.portal.text.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every page and every difference of the texts that sixteen services really published. Skipped where the files are not. */
@PortalPages
class RealDisclosuresTest {

    private static final Path FILE = Path.of(
                    Objects.requireNonNullElse(System.getenv("VITRINE_TEST_DATA"), "../../shared/data"))
            .resolve(Path.of("recommenders", "ranking-parameter-versions.jsonl"));
    private static final Duration QUICK = Duration.ofSeconds(2);

    @Autowired
    private DisclosurePages pages;

    @Autowired
    private DisclosureDifferencePages differences;

    @Autowired
    private SearchPages<Disclosure> search;

    @Autowired
    private Shelf<Disclosure> shelf;

    private List<Disclosure> texts = List.of();

    @BeforeEach
    void read() throws IOException {
        assumeThat(FILE)
                .as("no real texts; name the folder of real files in VITRINE_TEST_DATA")
                .exists();
        Map<String, List<Disclosure>> byId = Files.readAllLines(FILE).stream()
                .map(line -> disclosure(JsonMapper.shared().readTree(line)))
                .sorted(Comparator.comparing(Disclosure::date))
                .collect(Collectors.groupingBy(Disclosure::id, TreeMap::new, Collectors.toList()));
        texts = byId.values().stream()
                .flatMap(versions -> ended(versions).stream())
                .toList();
        shelf.hold(texts);
    }

    @Test
    void everyVersionCanBeRead() {
        assertThat(texts).hasSize(54);
        for (Disclosure version : texts) {
            Shown shown = shown(pages.version(version.id(), version.version()));
            assertThat(read(shown)).as(version.key()).isNotEmpty();
            assertThat(shown.heading().text()).startsWith(version.service());
        }
    }

    @Test
    void everyDifferenceIsFoundQuicklyAndGivesBothTextsBack() {
        for (Disclosure before : texts) {
            for (Disclosure after : texts) {
                if (before.id().equals(after.id()) && before.date().isBefore(after.date())) {
                    compare(before, after);
                }
            }
        }
    }

    private void compare(Disclosure before, Disclosure after) {
        long start = System.nanoTime();
        Shown shown = shown(differences.page(after.id(), new VersionRange(before.version(), after.version())));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(QUICK);
        assertThat(shown.lead().getFirst()).startsWith("Between ").contains(after.service());
        DisclosureDifference difference = DisclosureDifference.between(before, after);
        assertThat(words(difference.prose().changes().stream()
                        .map(change -> change.words().after())
                        .collect(Collectors.joining(" "))))
                .isEqualTo(words(Lines.of(Layout.of(after.text())).stream()
                        .map(Line::text)
                        .collect(Collectors.joining(" "))));
    }

    @Test
    void allOfThemAreSearched() {
        Answer answer = (Answer) search.page(Map.of("q", List.of("commission"))).body();
        assertThat(answer.total()).containsPattern("\\d+ versions match");
        assertThat(answer.cards()).allSatisfy(card -> assertThat(card.text()).isNotNull());
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static List<Part> read(Shown shown) {
        return ((Block.Reading) shown.sections().getFirst().blocks().getFirst())
                .layout()
                .parts();
    }

    private static Shown shown(RecordPage page) {
        assertThat(page.status()).isEqualTo(200);
        return (Shown) page.body();
    }

    private static Disclosure disclosure(JsonNode json) {
        String service = json.path("service").stringValue();
        return new Disclosure(
                service.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", ""),
                service,
                json.path("terms_type").stringValue(),
                OffsetDateTime.parse(json.path("date").stringValue()).toInstant(),
                null,
                "en",
                json.path("text").stringValue(),
                new Source("open-terms-archive", json.path("commit").stringValue(), null));
    }

    private static List<Disclosure> ended(List<Disclosure> versions) {
        List<Disclosure> ended = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            ended.add(versions.get(i)
                    .supersededOn(i + 1 < versions.size() ? versions.get(i + 1).date() : null));
        }
        return ended;
    }
}
