// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.server.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command does with a directory, it does with a cluster. */
class ClusterCommandsTest implements VersionsContract, Article27Contract, SpecialCategoryContract, DisclosuresContract {

    private static final String CLUSTER = TestServer.address().toString();

    private final String prefix = "commands" + UUID.randomUUID().toString().replace("-", "");

    @TempDir
    Path folder;

    @Test
    void adsAreTakenInCountedBuiltAgainAndRemoved() throws Exception {
        Path input = Files.writeString(
                folder.resolve("a.ndjson"),
                Ads.lines(0, 5) + "{]\n" + Ads.shown(9, "2026-01-01T00:00:00Z", "2026-10-01T00:00:00Z"));

        Ran ingested = command("ingest", "--report", "json", "--format", "vitrine", input);
        assertThat(ingested.code()).as(ingested.err()).isEqualTo(3);
        assertThat(ingested.out())
                .startsWith("{\"read\":7,\"accepted\":6,\"rejected\":1,\"rejectedByReason\":{\"BAD_JSON\":1},");
        assertThat(ads()).isEqualTo(6);

        Ran rebuilt = command("rebuild", "--report", "json");
        assertThat(rebuilt.code()).as(rebuilt.err()).isZero();
        assertThat(rebuilt.out()).startsWith("{\"read\":6,\"accepted\":6,\"rejected\":0,");
        assertThat(ads()).isEqualTo(6);

        Ran expired = command("expire", "--today", "2027-05-01");
        assertThat(expired.code()).as(expired.err()).isZero();
        assertThat(expired.out().lines()).hasSize(5);
        assertThat(ads()).isEqualTo(1);
    }

    @Test
    void whatIsNotThereIsNotMade() {
        for (String absent : new String[] {"rebuild", "expire", "stats"}) {
            Ran ran = command(absent);
            assertThat(ran.code()).as(absent).isEqualTo(4);
            assertThat(ran.err()).as(absent).contains(CLUSTER).doesNotContain("Exception");
        }
    }

    @Test
    void madeUpAdsNeverStandAmongReal() throws Exception {
        command("ingest", "--format", "vitrine", Files.writeString(folder.resolve("a.ndjson"), Ads.line(1)));

        Ran ran = command("demo", "--media", folder.resolve("media"));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("holds other ads");
        assertThat(folder.resolve("media")).doesNotExist();
    }

    @Override
    public OnCatalogue catalogue() {
        return new OnCatalogue(CLUSTER, Map.of("VITRINE_OPENSEARCH_PREFIX", prefix), folder);
    }

    private int ads() {
        return catalogue().count("ads");
    }

    private Ran command(String name, Object... more) {
        return catalogue().run(name, more);
    }
}
