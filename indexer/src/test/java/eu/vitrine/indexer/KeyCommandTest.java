// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys are made, shown and changed, and no secret is ever printed. */
class KeyCommandTest {

    /** The catalogue's own key, not that of all tests. */
    private static final Map<String, String> OWN_KEY = Map.of("VITRINE_ARCHIVE_KEY", "");

    @TempDir
    Path folder;

    private static Ran run(int code, Object... arguments) {
        Ran ran = Ran.commandIn(OWN_KEY, arguments);
        assertThat(ran.code()).as(ran.err()).isEqualTo(code);
        assertThat(ran.out() + ran.err()).doesNotContain("PRIVATE");
        return ran;
    }

    private Path catalogue() throws IOException {
        Path catalogue = folder.resolve("catalogue");
        Path ads = folder.resolve("ads.ndjson");
        Files.writeString(ads, Ads.shown(1, "2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z"), StandardCharsets.UTF_8);
        run(0, "ingest", "--catalog", catalogue, "--format", "vitrine", ads);
        return catalogue;
    }

    @Test
    void aKeyIsMadeThatOnlyItsOwnerCanReadAndItsPublicHalfIsShown() throws IOException {
        Path file = folder.resolve("key");
        Ran made = run(0, "key", "--make", file, "--name", "ads.example/archive");
        assertThat(made.out()).startsWith("ads.example/archive+");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(run(0, "key", "--show", file).out()).isEqualTo(made.out());
    }

    @Test
    void aKeyIsNeverWrittenOver() throws IOException {
        Path file = folder.resolve("key");
        run(0, "key", "--make", file);
        String before = Files.readString(file);
        assertThat(run(2, "key", "--make", file).err()).contains("there already");
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void whatIsNoKeyNoNameOrNoWishIsRefused() throws IOException {
        run(2, "key");
        run(2, "key", "--show", folder.resolve("nothing"));
        run(2, "key", "--make", folder.resolve("key"), "--name", "two words");
        Path text = Files.writeString(folder.resolve("text"), "no key\n");
        run(5, "key", "--show", text);
    }

    @Test
    void theNextKeyOfACatalogueInADirectoryTakesItsPlace() throws IOException {
        Path catalogue = catalogue();
        Path next = folder.resolve("next");
        Ran rotated = run(0, "rotate-key", "--catalog", catalogue, "--next", next);
        assertThat(run(0, "key", "--show", catalogue.resolve("archive-key")).out())
                .isEqualTo(rotated.out());
        run(0, "expire", "--catalog", catalogue);
    }

    @Test
    void whoeverNamesTheFormerKeyIsToldWhichOneSignsNow() throws IOException {
        Path catalogue = catalogue();
        Path former = Files.copy(catalogue.resolve("archive-key"), folder.resolve("former"));
        String next = run(0, "rotate-key", "--catalog", catalogue, "--next", folder.resolve("next"))
                .out();
        Ran refused = run(2, "rotate-key", "--catalog", catalogue, "--key", former, "--next", folder.resolve("third"));
        assertThat(refused.err()).contains("is signed by the key " + next.strip());
    }

    @Test
    void withoutAnArchiveThereIsNothingToSign() {
        Ran ran = run(2, "rotate-key", "--catalog", folder.resolve("none"), "--next", folder.resolve("next"));
        assertThat(ran.err()).contains("There is no archive");
    }
}
