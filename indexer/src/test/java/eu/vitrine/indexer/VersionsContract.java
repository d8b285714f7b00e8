// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.vitrine.catalog.Finding;
import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.schema.RecommenderSchema;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What a platform says of its recommenders comes in version by version, and stays. */
interface VersionsContract {

    OnCatalogue catalogue();

    @Test
    default void aLaterVersionEndsTheEarlierInWhateverOrderTheyCome() {
        Ran ran = catalogue()
                .ingest(
                        "recommenders",
                        Lines.recommender("2.0.0", "2026-06-01", "Two"),
                        Lines.recommender("1.0.0", "2026-01-01", "One"));

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(versions("sort=oldest"))
                .extracting(Recommender::key, Recommender::supersededOn)
                .containsExactly(tuple("r@1.0.0", LocalDate.of(2026, 6, 1)), tuple("r@2.0.0", null));
        assertThat(versions("status=ACTIVE")).extracting(Recommender::version).containsExactly("2.0.0");
    }

    @Test
    default void aVersionNeverChanges() {
        String said = Lines.recommender("1.0.0", "2026-01-01", "One");
        catalogue().ingest("recommenders", said);

        assertThat(catalogue().ingest("recommenders", said).code()).isZero();
        Ran changed = catalogue().ingest("recommenders", Lines.recommender("1.0.0", "2026-01-01", "Other"));

        assertThat(changed.code()).isEqualTo(3);
        assertThat(changed.out())
                .startsWith("{\"read\":1,\"accepted\":0,\"rejected\":1,\"rejectedByReason\":{\"VERSION_CHANGED\":1},");
        assertThat(catalogue().rejects())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains(
                                "\"line\":1",
                                "\"id\":\"r@1.0.0\"",
                                "\"field\":\"version\"",
                                "\"reason\":\"VERSION_CHANGED\"",
                                "a version of its own"));
        assertThat(versions(""))
                .extracting(version -> version.name().in(List.of()).text())
                .containsExactly("One");
    }

    @Test
    default void ofTheOptionsExactlyOneIsTheDefault() {
        String two = """
                [{"id":"a","name":{"en":"A"},"profiling":true,"default":true},{"id":"b","name":{"en":"B"},"profiling":false,"default":true}]""";

        Ran ran = catalogue()
                .ingest(
                        "recommenders",
                        Lines.recommender("1.0.0", "2026-01-01", "One", two),
                        Lines.recommender(
                                "1.0.1",
                                "2026-01-01",
                                "One",
                                two.replace("true}", "false}").replace("\"default\":true", "\"default\":false")),
                        Lines.recommender("1.0.2", "2026-01-02", "One"));

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).contains("\"rejectedByReason\":{\"NOT_ONE_DEFAULT\":2}");
        assertThat(versions("")).extracting(Recommender::version).containsExactly("1.0.2");
    }

    @Test
    default void whatShowsAnInfringementIsPublishedAndFound() {
        Ran ran = catalogue().ingest("recommenders", """
                        {"id":"r","platform":"t","version":"1","effectiveFrom":"2026-01-01","name":{"en":"N","de":"N"},"purpose":{"en":"P"}}""");

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(versions("finding=NO_OPTION_WITHOUT_PROFILING&choice=false"))
                .singleElement()
                .satisfies(version -> assertThat(version.findings())
                        .containsExactly(
                                Finding.NO_MAIN_PARAMETER,
                                Finding.NO_OPTION_WITHOUT_PROFILING,
                                Finding.LANGUAGE_INCOMPLETE));
    }

    @Test
    default void everyKindIsCountedAndBuiltAgain() {
        catalogue().ingest("vitrine", Ads.lines(0, 3).strip());
        catalogue()
                .ingest(
                        "recommenders",
                        Lines.recommender("1.0.0", "2026-01-01", "One"),
                        Lines.recommender("2.0.0", "2026-06-01", "Two"));
        catalogue().ingest("targeting-parameters", Lines.parameter("t", "AGE", false));
        catalogue().ingest("ranking-disclosures", """
                {"service":"S","terms_type":"Ranking Parameters Description","date":"2024-01-01T00:00:00Z","text":"Cheapest first."}""");
        String before = catalogue().run("stats", "--report", "json").out();
        assertThat(before)
                .startsWith(
                        "{\"ads\":3,\"recommenders\":2,\"targeting-parameters\":1,\"disclosures\":1,\"updatedAt\":");

        Ran rebuilt = catalogue().run("rebuild", "--report", "json");

        assertThat(rebuilt.code()).as(rebuilt.err()).isZero();
        assertThat(rebuilt.out()).startsWith("{\"read\":7,\"accepted\":7,\"rejected\":0,");
        assertThat(catalogue().run("stats", "--report", "json").json().path("facets"))
                .isEqualTo(JsonMapper.shared().readTree(before).path("facets"));
        assertThat(catalogue().run("stats").out())
                .contains(
                        "3 ads.",
                        "2 versions of recommenders.",
                        "1 targeting parameters.",
                        "1 versions of disclosures.");
        assertThat(versions("status=ENDED")).extracting(Recommender::version).containsExactly("1.0.0");
    }

    private List<Recommender> versions(String query) {
        return catalogue().ask(RecommenderSchema.RECOMMENDERS, query);
    }
}
