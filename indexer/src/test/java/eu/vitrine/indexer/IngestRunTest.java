// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Problem.Reason;
import eu.vitrine.catalog.Reading;
import eu.vitrine.catalog.index.Acceptance;
import eu.vitrine.catalog.index.Settled;
import eu.vitrine.catalog.lucene.LuceneCatalog;
import eu.vitrine.catalog.sample.AdDraft;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.indexer.intake.Intake;
import eu.vitrine.indexer.intake.Rejection;
import eu.vitrine.indexer.intake.Tally;
import eu.vitrine.indexer.source.Format;
import eu.vitrine.indexer.source.Input;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is valid and what the engine keeps are two questions: both answers are counted, each record once. */
class IngestRunTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Ran.NOW);
    /** Longer than any term of an index can be. */
    private static final String ENDLESS = "x".repeat(40_000);

    private final List<Rejection> rejections = new ArrayList<>();

    @TempDir
    Path catalogue;

    @Test
    void whatTheEngineRefusesIsRejectedWithItsPlaceAndReason() {
        Input input = input("""
                {"id":"1"}
                {"id":"2","endless":true}
                {"id":"3","more":1}
                """);
        try (Acceptance<Ad> acceptance = acceptance()) {
            IngestRun<Ad> run = run(acceptance);
            run.read(Format.VITRINE, input, Runnable::run);
            acceptance.commit();

            Tally tally = run.tally();
            assertThat(List.of(tally.read(), tally.accepted(), tally.rejected()))
                    .containsExactly(3L, 2L, 1L);
            assertThat(tally.rejectedByReason().toString()).isEqualTo("{REFUSED=1}");
            assertThat(tally.leftOut().toString()).isEqualTo("{more=1}");
            assertThat(acceptance.settled()).isEqualTo(new Settled(2, 0, 0, 0));
        }
        assertThat(rejections).singleElement().satisfies(rejection -> {
            assertThat(rejection.file()).isEqualTo("a.ndjson");
            assertThat(rejection.line()).isEqualTo(2);
            assertThat(rejection.id()).isEqualTo("test:2");
            assertThat(rejection.first().reason()).isEqualTo(Reason.REFUSED);
            assertThat(rejection.first().message()).contains("advertiser");
        });
    }

    @Test
    void everyInputForARefusedRecordIsRejected() {
        try (Acceptance<Ad> acceptance = acceptance()) {
            IngestRun<Ad> run = run(acceptance);
            run.read(Format.VITRINE, input("{\"id\":\"1\"}\n{\"id\":\"1\",\"endless\":true}\n"), Runnable::run);
            acceptance.commit();
            assertThat(run.tally().rejected()).isEqualTo(2);
        }
        assertThat(rejections).extracting(Rejection::line).containsExactly(1L, 2L);
    }

    private Acceptance<Ad> acceptance() {
        return new Acceptance<>(
                AdSchema.ADS,
                new LuceneCatalog(catalogue, CLOCK).index(AdSchema.ADS).update());
    }

    private IngestRun<Ad> run(Acceptance<Ad> acceptance) {
        Intake<Ad> intake = new Intake<>(IngestRunTest::valid, UnaryOperator.identity(), AdSchema.ADS.id());
        return new IngestRun<>(
                intake, acceptance, Commits.onlyAtTheEnd(CLOCK), rejections::add, new ProgressLines(System.err));
    }

    /** Everything is valid here, so that the engine is the one who refuses. */
    private static Reading<Ad> valid(JsonNode json) {
        AdDraft draft = AdDraft.of(json.path("id").stringValue());
        boolean endless = json.has("endless");
        return new Reading.Valid<>(
                (endless ? draft.advertiser(ENDLESS) : draft).ad(),
                endless ? Set.of("endless") : json.has("more") ? Set.of("more") : Set.of());
    }

    private static Input input(String lines) {
        return Input.stream("a.ndjson", new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }
}
