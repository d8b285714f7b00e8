// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.archive.Archive;
import eu.vitrine.catalog.archive.Erasure;
import eu.vitrine.catalog.archive.Version;
import eu.vitrine.catalog.archive.tlog.FolderStorage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must no longer be read goes out of the history, which says so, and what a record says now stays. */
class EraseCommandTest {

    @TempDir
    private Path catalogue = Path.of("");

    @BeforeEach
    void publish() {
        ingest(Ads.lines(1, 3));
        ingest(Ads.lines(1, 3).replace("Adv", "Advertiser"));
    }

    @Test
    void whatWasSaidBeforeIsErasedAndWhatIsSaidNowStays() {
        Ran ran = erase("t:1", "t:1");

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.err()).contains("Erased what 1 earlier events of 1 records said", "'dump'");
        List<Version> versions = versions("t:1");
        assertThat(versions.getFirst())
                .isInstanceOfSatisfying(
                        Version.Erased.class,
                        erased -> assertThat(erased.erasure())
                                .isEqualTo(new Erasure(4, Ran.NOW, "Art. 17 GDPR", "A name by mistake.")));
        assertThat(versions.getLast()).isInstanceOf(Version.Held.class);
        assertThat(versions("t:2")).allMatch(version -> version instanceof Version.Held);
        assertThat(Ran.command("verify", "--catalog", catalogue).code()).isZero();
    }

    @Test
    void theCatalogueGoesOnAfterwards() {
        erase("t:1", "t:2");
        assertThat(ingest(Ads.lines(1, 4)).code()).isZero();
        assertThat(versions("t:2")).hasSize(3);
    }

    @Test
    void ifOneIsUnknownNothingIsErased() {
        long size = size();

        Ran ran = erase("t:1", "t:9");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("There is no 't:9' among the ads. Nothing was erased.");
        assertThat(size()).isEqualTo(size);
        assertThat(versions("t:1")).allMatch(version -> version instanceof Version.Held);
    }

    @Test
    void whatIsErasedAlreadyIsNotErasedAgain() {
        erase("t:1");
        long size = size();

        Ran again = erase("t:1");

        assertThat(again.code()).isZero();
        assertThat(again.err()).contains("nothing to erase", "corrected or withdrawn");
        assertThat(size()).isEqualTo(size);
    }

    @Test
    void nothingIsErasedWithoutARuleAndAReasonOrWithoutAnArchive() {
        assertThat(Ran.command("erase", "--catalog", catalogue, "--reason", "why", "t:1")
                        .code())
                .isEqualTo(2);
        assertThat(Ran.command("erase", "--catalog", catalogue, "--reason", " ", "--rule", "r", "t:1")
                        .code())
                .isEqualTo(2);
        Path nothing = catalogue.resolve("nothing");
        assertThat(Ran.command("erase", "--catalog", nothing, "--reason", "why", "--rule", "r", "t:1")
                        .err())
                .contains("There is no archive in");
        assertThat(Files.exists(nothing)).isFalse();
    }

    private Ran erase(Object... ids) {
        Object[] command = {"erase", "--catalog", catalogue, "--rule", "Art. 17 GDPR", "--reason", "A name by mistake."
        };
        return Ran.command(
                Stream.concat(Arrays.stream(command), Arrays.stream(ids)).toArray());
    }

    private Ran ingest(String lines) {
        return Ran.commandWith(
                lines.getBytes(StandardCharsets.UTF_8), "ingest", "--catalog", catalogue, "--format", "vitrine", "-");
    }

    private Archive archive() {
        return Archive.open(new FolderStorage(catalogue.resolve("archive"))).orElseThrow();
    }

    private long size() {
        return archive().size();
    }

    private List<Version> versions(String id) {
        return archive().versions("ads", id);
    }
}
