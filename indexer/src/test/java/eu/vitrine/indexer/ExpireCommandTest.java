// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpireCommandTest {

    @TempDir
    Path folder;

    private Path catalogue;

    @BeforeEach
    void name() {
        catalogue = folder.resolve("catalogue");
    }

    /** The last day on which an ad is public: the year is counted from the day after it was last shown. */
    @ParameterizedTest
    @CsvSource({
        "2025-11-21T00:00:01Z, 2026-11-21",
        "2025-11-21T10:00:00Z, 2026-11-21",
        "2025-11-21T23:59:59.999Z, 2026-11-21",
        // a period does not hold its end: this one ended with 21 November
        "2025-11-22T00:00:00Z, 2026-11-21",
        "2025-11-22T00:00:00.001Z, 2026-11-22",
        // the day is that of UTC
        "2025-11-22T01:00:00+02:00, 2026-11-21",
        "2024-02-29T12:00:00Z, 2025-02-28",
        "2024-03-01T00:00:00Z, 2025-02-28",
        "2023-02-28T12:00:00Z, 2024-02-28",
        "2023-12-31T12:00:00Z, 2024-12-31"
    })
    void anAdIsPublicThroughTheSameDayAYearLater(String lastShown, String lastDay) {
        ingest(Ads.shown(1, "2020-01-01T00:00:00Z", lastShown));

        assertThat(expire(lastDay).err()).startsWith("Removed 0 ads");
        assertThat(expire(java.time.LocalDate.parse(lastDay).plusDays(1)).err()).startsWith("Removed 1 ads");
    }

    @Test
    void anInstantIsItsOwnLastMoment() {
        ingest(Ads.shown(1, "2025-11-21T00:00:00Z", "2025-11-21T00:00:00Z"));

        assertThat(expire("2026-11-21").err()).startsWith("Removed 0 ads");
        assertThat(expire("2026-11-22").err()).startsWith("Removed 1 ads");
    }

    @Test
    void whatIsRemovedIsWrittenDownAndGone() {
        ingest(Ads.shown(1, "2020-01-01T00:00:00Z", "2020-02-01T00:00:00Z")
                + Ads.shown(2, "2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z")
                + Ads.shown(3, "2020-01-01T00:00:00Z", "null"));

        Ran ran = Ran.command("expire", "--catalog", catalogue);

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEqualTo("{\"id\":\"t:1\",\"lastShown\":\"2020-02-01T00:00:00Z\"}\n");
        assertThat(ran.err()).isEqualTo("Removed 1 ads that were last shown before 2025-11-21.\n");
        assertThat(ads()).isEqualTo(2);
        assertThat(Ran.command("expire", "--catalog", catalogue).out()).isEmpty();
    }

    @Test
    void theLatestOfSeveralPeriodsCounts() {
        String ad = Ads.shown(1, "2020-01-01T00:00:00Z", "2020-02-01T00:00:00Z");
        ingest(ad.replace(
                "\"periods\":[", "\"periods\":[{\"from\":\"2021-01-01T00:00:00Z\",\"to\":\"2026-01-01T00:00:00Z\"},"));

        assertThat(expire("2026-12-31").err()).startsWith("Removed 0 ads");
        assertThat(expire("2027-01-01").err()).startsWith("Removed 1 ads");
    }

    @Test
    void anAdThatWasTakenDownExpiresLikeAnyOther() {
        ingest(Ads.shown(1, "2020-01-01T00:00:00Z", "2020-02-01T00:00:00Z")
                .replace("\"kind\"", "\"removal\":{\"ground\":\"ILLEGAL_CONTENT\"},\"kind\""));

        assertThat(expire("2026-11-21").err()).startsWith("Removed 1 ads");
    }

    @Test
    void theListCanGoIntoAFile() throws IOException {
        ingest(Ads.shown(1, "2020-01-01T00:00:00Z", "2020-02-01T00:00:00Z"));
        Path removed = folder.resolve("removed.ndjson");

        Ran ran = Ran.command("expire", "--catalog", catalogue, "--removed", removed);

        assertThat(ran.out()).isEmpty();
        assertThat(Files.readString(removed)).isEqualTo("{\"id\":\"t:1\",\"lastShown\":\"2020-02-01T00:00:00Z\"}\n");
    }

    @Test
    void whatIsNotWrittenDownIsNotRemoved() throws Exception {
        org.junit.jupiter.api.Assumptions.assumeTrue(
                Files.exists(Path.of("/dev/full")), "this machine has no file that is always full");
        ingest(Ads.shown(1, "2020-01-01T00:00:00Z", "2020-02-01T00:00:00Z"));

        Ran ran = Ran.command("expire", "--catalog", catalogue, "--removed", "/dev/full");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("nothing was removed");
        assertThat(ads()).isOne();
    }

    @Test
    void aCatalogueThatIsNotThereIsNotMade() {
        Ran ran = Ran.command("expire", "--catalog", catalogue);

        assertThat(ran.code()).isEqualTo(4);
        assertThat(catalogue).doesNotExist();
    }

    private void ingest(String lines) {
        Ran ran = Ran.commandWith(
                lines.getBytes(StandardCharsets.UTF_8), "ingest", "--catalog", catalogue, "--format", "vitrine", "-");
        assertThat(ran.code()).as(ran.err()).isZero();
    }

    private Ran expire(Object today) {
        return Ran.command("expire", "--catalog", catalogue, "--today", today);
    }

    private int ads() {
        return Ran.command("stats", "--report", "json", "--catalog", catalogue)
                .json()
                .path("ads")
                .intValue();
    }
}
