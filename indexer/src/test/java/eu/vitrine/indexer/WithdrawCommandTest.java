// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.archive.History;
import eu.vitrine.catalog.archive.Version;
import eu.vitrine.catalog.archive.tlog.FolderStorage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records go because somebody has decided so, and change because they had been wrong; the archive says both with the reason. */
class WithdrawCommandTest {

    @TempDir
    Path folder;

    private Path catalogue;

    @BeforeEach
    void fill() {
        catalogue = folder.resolve("catalogue");
        ingest(Ads.lines(0, 3));
    }

    @Test
    void whatIsWithdrawnIsGoneAndTheArchiveSaysWhy() {
        Ran ran = Ran.command(
                "withdraw", "--catalog", catalogue, "--reason", "Published by mistake.", "t:1", "t:1", "t:2");

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.err()).isEqualTo("Withdrew 2.\n");
        assertThat(ads()).isEqualTo(1);
        assertThat(happenings("t:1")).containsExactly("CREATED erased", "WITHDRAWN Published by mistake.");
    }

    @Test
    void nothingIsWithdrawnIfOneOfThemIsNotThere() {
        Ran ran = Ran.command("withdraw", "--catalog", catalogue, "--reason", "Why not.", "t:1", "t:9");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("There is no 't:9' among the ads. Nothing was withdrawn.");
        assertThat(ads()).isEqualTo(3);
    }

    @Test
    void aReasonHasToSaySomething() {
        Ran ran = Ran.command("withdraw", "--catalog", catalogue, "--reason", " ", "t:1");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ads()).isEqualTo(3);
    }

    @Test
    void aCorrectionIsToldWithItsReason() {
        ingest(Ads.shown(1, "2026-03-01T00:00:00Z", "null"), "--correction", "The period was wrong.");

        assertThat(happenings("t:1")).containsExactly("CREATED null", "CORRECTED The period was wrong.");
    }

    private void ingest(String lines, Object... more) {
        Object[] command = {"ingest", "--catalog", catalogue, "--format", "vitrine", "-"};
        Object[] all = new Object[command.length + more.length];
        System.arraycopy(command, 0, all, 0, command.length);
        System.arraycopy(more, 0, all, command.length, more.length);
        assertThat(Ran.commandWith(lines.getBytes(StandardCharsets.UTF_8), all).code())
                .isZero();
    }

    private long ads() {
        return Ran.command("stats", "--catalog", catalogue, "--report", "json")
                .json()
                .path("ads")
                .longValue();
    }

    private List<String> happenings(String id) {
        return new History(new FolderStorage(catalogue.resolve("archive")))
                .versions("ads", id).stream()
                        .map(version -> switch (version) {
                            case Version.Held held ->
                                held.happening() + " " + held.event().reason();
                            case Version.Erased erased -> erased.happening() + " erased";
                        })
                        .toList();
    }
}
