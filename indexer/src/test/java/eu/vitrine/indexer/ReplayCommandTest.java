// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.archive.Archive;
import eu.vitrine.catalog.archive.ArchiveWriter;
import eu.vitrine.catalog.archive.Event;
import eu.vitrine.catalog.archive.Happening;
import eu.vitrine.catalog.archive.json.CanonicalJson;
import eu.vitrine.catalog.archive.tlog.FolderStorage;
import eu.vitrine.catalog.archive.tlog.NoteSigner;
import eu.vitrine.catalog.archive.tlog.Storage;
import eu.vitrine.catalog.receipt.Hits;
import eu.vitrine.catalog.receipt.Receipt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A search whose receipt somebody has kept, done again. */
class ReplayCommandTest {

    private static final NoteSigner SIGNER = NoteSigner.make("archive.example");
    private static final Instant DAY = Instant.parse("2026-11-20T12:00:00Z");
    private static final List<String> FIRST = List.of("t:0", "t:3", "t:6", "t:9");

    @TempDir
    private Path folder = Path.of("");

    private Path catalogue = folder;
    private Storage storage = new FolderStorage(folder);

    @BeforeEach
    void fill() {
        catalogue = folder.resolve("catalogue");
        storage = new FolderStorage(catalogue.resolve("archive"));
        happens(Happening.CREATED, IntStream.range(0, 10).toArray());
    }

    @Test
    void theSameSearchFindsTheSame() throws IOException {
        Ran ran = replay(receipt(FIRST));

        assertThat(ran.out()).startsWith("The same: 4 records, ");
        assertThat(ran.code()).isZero();
    }

    @Test
    void whatCameLaterIsNotFound() throws IOException {
        Path receipt = receipt(FIRST);
        happens(Happening.CREATED, 12);

        assertThat(replay(receipt).code()).isZero();
    }

    @Test
    void whatWasErasedSinceIsToldApart() throws IOException {
        Path receipt = receipt(FIRST);
        happens(Happening.EXPIRED, 3, 4);

        Ran ran = replay(receipt);

        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.out())
                .contains("Different: then 4 records, now 3.")
                .contains("2 records of that state can no longer be read")
                .contains("2 events, erased at 2026-11-20T12:00:00Z under Art. 39(1) DSA: ")
                .contains("That can be the whole difference.");
    }

    @Test
    void whatCannotBeExplainedIsSaid() throws IOException {
        Ran ran = replay(receipt(List.of("t:0", "t:3", "t:6", "t:9", "t:99")));

        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.out())
                .contains("Different: then 5 records, now 4.")
                .contains("0 records of that state can no longer be read")
                .contains("it cannot be explained");
    }

    @Test
    void anotherArchiveIsNotAsked() throws IOException {
        Path receipt = receipt(FIRST);
        catalogue = folder.resolve("other");
        storage = new FolderStorage(catalogue.resolve("archive"));
        happens(Happening.CREATED, IntStream.range(20, 30).toArray());

        Ran ran = replay(receipt);

        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.out()).startsWith("This archive does not continue the state that the receipt was given for");
    }

    @Test
    void whatIsNoReceiptIsRefused() throws IOException {
        assertThat(replay(Files.writeString(folder.resolve("receipt.json"), "{}"))
                        .err())
                .contains("This is no receipt of a search: it has no kind.");
        assertThat(replay(folder.resolve("nothing")).code()).isEqualTo(2);
    }

    private Ran replay(Path receipt) {
        return Ran.command("replay", "--catalog", catalogue, receipt);
    }

    private Path receipt(List<String> ids) throws IOException {
        Archive archive = Archive.open(storage).orElseThrow();
        Receipt receipt =
                new Receipt("ads", "advertiser=Adv+0&status=ENDED", DAY, archive.note(), archive.size(), Hits.of(ids));
        return Files.writeString(folder.resolve("receipt.json"), receipt.written());
    }

    private void happens(Happening happening, int... numbers) {
        try (ArchiveWriter writer = ArchiveWriter.open(storage, SIGNER, InstantSource.fixed(DAY))) {
            for (int number : numbers) {
                writer.append(new Event(happening, DAY, "ads", "t:" + number, null, null, record(happening, number)));
            }
            writer.commit();
        }
    }

    private static @Nullable CanonicalJson record(Happening happening, int number) {
        return happening == Happening.EXPIRED
                ? null
                : CanonicalJson.of(JsonMapper.shared().readTree(Ads.line(number)));
    }
}
