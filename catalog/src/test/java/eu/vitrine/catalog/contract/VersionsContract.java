// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.contract;

import static eu.vitrine.catalog.sample.SampleRecommenders.version;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Problem;
import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.index.Acceptance;
import eu.vitrine.catalog.index.Departure;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.index.Settled;
import eu.vitrine.catalog.schema.RecommenderSchema;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.QueryText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Records that are versions of one thing: each stays, and each is in force until the next takes over. Another table of fields than that of ads. */
public interface VersionsContract extends EngineContract {

    /** The text form of queries on recommenders. */
    QueryText<Recommender> VERSIONS = new QueryText<>(RecommenderSchema.RECOMMENDERS);

    @Test
    default void theVersionInForceIsTheOneWhoseDayHasCome() {
        Engine<Recommender> engine = versions(
                version("feed", "1", "2025-01-01"),
                version("feed", "2", "2026-06-01"),
                version("feed", "3", "2027-01-01"));

        assertThat(keys(engine, "status=ACTIVE")).containsExactly("feed@2");
        assertThat(keys(engine, "status=ENDED")).containsExactly("feed@1");
        assertThat(keys(engine, "status=SCHEDULED")).containsExactly("feed@3");
        assertThat(keys(engine, "inForceFrom=2026-03-01&inForceTo=2026-05-31")).containsExactly("feed@1");
        assertThat(keys(engine, "changedFrom=2026-01-01")).containsExactly("feed@3", "feed@2");
        assertThat(keys(engine, "sort=oldest")).containsExactly("feed@1", "feed@2", "feed@3");
    }

    @Test
    default void everyVersionIsFoundByItsKeyWithItsEnd() {
        Engine<Recommender> engine = versions(version("feed", "1", "2025-01-01"), version("feed", "2", "2026-06-01"));

        assertThat(engine.search().find("feed@1"))
                .map(Recommender::supersededOn)
                .contains(LocalDate.parse("2026-06-01"));
        assertThat(engine.search().find("feed@2")).contains(version("feed", "2", "2026-06-01"));
        assertThat(engine.search().find("feed")).isEmpty();
    }

    @Test
    default void theOrderInWhichVersionsComeInDoesNotMatter() {
        List<Recommender> versions = new ArrayList<>();
        for (int number = 1; number <= 12; number++) {
            versions.add(version("feed", "1." + number, "2026-06-0" + (1 + number / 2)));
            versions.add(version("mail", "1." + number, "2026-06-0" + (1 + number / 3)));
        }
        Engine<Recommender> inOrder = versions(versions.toArray(Recommender[]::new));
        Engine<Recommender> shuffled = engine(RecommenderSchema.RECOMMENDERS, CLOCK);
        Collections.shuffle(versions, new Random(7));

        versions.forEach(version -> accept(shuffled, version));

        assertThat(stored(shuffled)).isEqualTo(stored(inOrder));
        assertThat(keys(shuffled, "status=ACTIVE&sort=oldest")).containsExactly("mail@1.12", "feed@1.12");
    }

    @Test
    default void aVersionThatSaysSomethingElseIsRefusedAndTheSameAgainIsNothingNew() {
        Engine<Recommender> engine = versions(version("feed", "1", "2025-01-01"), version("feed", "2", "2026-06-01"));
        List<Problem> problems = new ArrayList<>();

        try (Acceptance<Recommender> acceptance = acceptance(engine)) {
            acceptance.accept(version("feed", "1", "2025-01-01"), problems::add);
            acceptance.accept(version("feed", "2", "2026-06-01", "money"), problems::add);
            acceptance.accept(version("feed", "2", "2026-06-02"), problems::add);
            acceptance.commit();
            assertThat(acceptance.settled()).isEqualTo(new Settled(0, 0, 1, 0));
        }

        assertThat(problems)
                .extracting(Problem::reason)
                .containsExactly(Problem.Reason.VERSION_CHANGED, Problem.Reason.VERSION_CHANGED);
        assertThat(keys(engine, "q=money")).isEmpty();
    }

    @Test
    default void aVersionThatIsTakenOutLeavesNoGap() {
        Engine<Recommender> engine = versions(
                version("feed", "1", "2025-01-01"),
                version("feed", "2", "2025-06-01"),
                version("feed", "3", "2026-01-01"));

        try (Acceptance<Recommender> acceptance = acceptance(engine)) {
            acceptance.remove("feed@2", new Departure(Departure.Cause.WITHDRAWN, "a test"));
            acceptance.commit();
        }

        assertThat(engine.search().find("feed@1"))
                .map(Recommender::supersededOn)
                .contains(LocalDate.parse("2026-01-01"));
    }

    @Test
    default void aWriterFindsWhatHoldsAValueCommittedOrNot() {
        Engine<Recommender> engine = versions(
                version("feed", "1", "2025-01-01"),
                version("feed", "2", "2026-06-01"),
                version("mail", "1", "2026-01-01"));

        try (Generation<Recommender> generation = engine.index().update()) {
            generation.put(version("feed", "3", "2027-01-01"));
            generation.put(version("feed", "2", "2026-06-01"));
            generation.delete("feed@1");
            assertThat(generation.holding("recommender", List.of("feed", "unknown")))
                    .containsExactlyInAnyOrder(version("feed", "2", "2026-06-01"), version("feed", "3", "2027-01-01"));
            generation.put(version("other", "1", "2027-01-01"));
            assertThat(generation.holding("recommender", List.of("other"))).hasSize(1);
            generation.commit();
            assertThat(generation.holding("recommender", List.of("feed", "mail", "other")))
                    .hasSize(4);
        }
    }

    @Test
    default void versionsAreCountedByWhatTheySay() {
        Engine<Recommender> engine =
                versions(version("feed", "1", "2025-01-01", "price", "past"), version("mail", "1", "2025-01-01"));

        assertThat(count(engine, "finding")).isEqualTo("NO_MAIN_PARAMETER 1");
        assertThat(count(engine, "choice")).isEqualTo("true 2");
        assertThat(count(engine, "language")).isEqualTo("de 2, en 2");
        assertThat(count(engine, "surface")).isEqualTo("Home page 2");
        assertThat(count(engine, "parameterKind")).isEqualTo("PROFILE 1");
        assertThat(count(engine, "remuneration")).isEqualTo("false 2");
    }

    @Test
    default void wordsAreFoundInTheLanguageThatTheyAreIn() {
        Engine<Recommender> engine = versions(version("feed", "1", "2025-01-01"));

        assertThat(keys(engine, "q=Laufbänder")).containsExactly("feed@1");
        assertThat(keys(engine, "q=feeds")).containsExactly("feed@1");
        assertThat(keys(engine, "q=weapon+Waffe")).containsExactly("feed@1");
        assertThat(keys(engine, "q=unsaid")).isEmpty();
    }

    private Engine<Recommender> versions(Recommender... versions) {
        Engine<Recommender> engine = engine(RecommenderSchema.RECOMMENDERS, CLOCK);
        accept(engine, versions);
        return engine;
    }

    private static void accept(Engine<Recommender> engine, Recommender... versions) {
        try (Acceptance<Recommender> acceptance = acceptance(engine)) {
            List.of(versions).forEach(acceptance::accept);
            acceptance.commit();
        }
    }

    private static Acceptance<Recommender> acceptance(Engine<Recommender> engine) {
        return new Acceptance<>(RecommenderSchema.RECOMMENDERS, engine.index().update());
    }

    private static List<String> keys(Engine<Recommender> engine, String query) {
        return engine.search().search(VERSIONS.parse(query)).hits().stream()
                .map(hit -> hit.record().key())
                .toList();
    }

    private static String count(Engine<Recommender> engine, String field) {
        Facet facet = engine.search()
                .search(VERSIONS.parse("facets=" + field))
                .facets()
                .getFirst();
        return facet.values().stream()
                .map(value -> value.value() + " " + value.count())
                .collect(Collectors.joining(", "));
    }

    private static List<String> stored(Engine<Recommender> engine) {
        List<String> stored = new ArrayList<>();
        engine.index().stored(json -> stored.add(new String(json, java.nio.charset.StandardCharsets.UTF_8)));
        Collections.sort(stored);
        return stored;
    }
}
