// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

    @TempDir
    Path catalogue;

    @Test
    void theDemoHasTwentyThousandAdsTheirPicturesAndWhatIsSaidOfItsRecommenders() throws IOException {
        Ran ran = Ran.command("demo", "--catalog", catalogue);

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("Accepted 20,050: 20,050 new").doesNotContain("Left out");
        assertThat(Ran.command("stats", "--report", "json", "--catalog", catalogue)
                        .out())
                .startsWith("{\"ads\":20000,\"recommenders\":35,\"targeting-parameters\":15,\"disclosures\":0,");
        try (Stream<Path> pictures = Files.list(catalogue.resolve("media"))) {
            assertThat(pictures).hasSizeGreaterThan(1_000);
        }
    }

    @Test
    void picturesThatBelongToAClusterNeedAFolder() {
        Ran ran = Ran.command("demo", "--catalog", "http://localhost:1");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("keeps no pictures", "--media DIR");
    }

    @Test
    void picturesGoWhereTheyAreTold(@TempDir Path media) throws IOException {
        assertThat(Ran.command("demo", "--catalog", catalogue, "--media", media).code())
                .isZero();

        assertThat(media).isNotEmptyDirectory();
        assertThat(catalogue.resolve("media")).doesNotExist();
    }

    @Test
    void madeUpAdsNeverStandAmongReal() {
        Ran.commandWith(
                Ads.line(1).getBytes(StandardCharsets.UTF_8),
                "ingest",
                "--catalog",
                catalogue,
                "--format",
                "vitrine",
                "-");

        Ran ran = Ran.command("demo", "--catalog", catalogue);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("holds other ads");
        assertThat(catalogue.resolve("media")).doesNotExist();
    }

    @Test
    void norDoMadeUpRecommenders() {
        Ran.commandWith(
                Lines.recommender("1.0.0", "2026-01-01", "Real").getBytes(StandardCharsets.UTF_8),
                "ingest",
                "--catalog",
                catalogue,
                "--format",
                "recommenders",
                "-");

        Ran ran = Ran.command("demo", "--catalog", catalogue);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("holds other recommenders");
    }
}
