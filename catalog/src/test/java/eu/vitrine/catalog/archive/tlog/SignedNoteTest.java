// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes and keys as other tools of the standard write and read them. */
class SignedNoteTest {

    /** The example of the first implementation, in Go. */
    private static final String KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String SECRET =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";

    private static final String NOTE = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            \u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    @Test
    void aNoteOfAnotherToolIsReadAndVerified() {
        SignedNote note = SignedNote.read(NOTE);
        assertThat(NoteKey.read(KEY).hasSigned(note)).isTrue();
        assertThat(note.text()).startsWith("If you think").endsWith("problem is.\n");
        assertThat(note.written()).isEqualTo(NOTE);
    }

    @Test
    void whatIsSignedHereIsWhatAnotherToolSigns() {
        NoteSigner signer = NoteSigner.read(SECRET);
        assertThat(signer.open().text()).isEqualTo(KEY);
        assertThat(signer.secret()).isEqualTo(SECRET);
        assertThat(signer.sign(SignedNote.read(NOTE).text()).written()).isEqualTo(NOTE);
        assertThat(signer).hasToString("the private key of PeterNeumann");
    }

    @Test
    void aNewKeySignsWhatItsPublicHalfVerifies() {
        for (int i = 0; i < 50; i++) {
            NoteSigner made = NoteSigner.read(NoteSigner.make("ads.example/log").secret());
            SignedNote note =
                    SignedNote.read(made.sign("a text\n\nof two parts\n").written());
            assertThat(NoteKey.read(made.open().text()).hasSigned(note)).isTrue();
            assertThat(NoteKey.read(KEY).hasSigned(note)).isFalse();
        }
    }

    @Test
    void aChangedTextIsNotSigned() {
        SignedNote note = SignedNote.read(NOTE.replace("answer", "Answer"));
        assertThat(NoteKey.read(KEY).hasSigned(note)).isFalse();
    }

    @Test
    void whoElseSignedDoesNotMatter() {
        NoteSigner other = NoteSigner.make("witness.example");
        SignedNote note = SignedNote.read(NOTE);
        SignedNote both = new SignedNote(
                note.text(),
                List.of(
                        other.sign(note.text()).signatures().getFirst(),
                        note.signatures().getFirst()));
        assertThat(NoteKey.read(KEY).hasSigned(SignedNote.read(both.written()))).isTrue();
        assertThat(other.open().hasSigned(both)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n\nsomebody signed\n",
                "text\n\n\u2014 a b+c\n",
                "text\n\n\u2014 name !!!!\n"
            })
    void whatIsNoNoteIsNotRead(String note) {
        assertThatThrownBy(() -> SignedNote.read(note)).isInstanceOf(NotAsWritten.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PeterNeumann",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeuman+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+Ahpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+ARpc",
            })
    void aDamagedKeyIsNotRead(String key) {
        assertThatThrownBy(() -> NoteKey.read(key)).isInstanceOf(NotAsWritten.class);
        assertThatThrownBy(() -> NoteSigner.read("PRIVATE+KEY+" + key))
                .isInstanceOf(NotAsWritten.class)
                .hasMessageNotContaining("ARpc");
    }

    @Test
    void aCheckpointIsThreeLines() {
        String text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
        Checkpoint checkpoint = Checkpoint.read(text);
        assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(checkpoint.head().size()).isEqualTo(20_852_163);
        assertThat(checkpoint.text()).isEqualTo(text);
    }

    @Test
    void aCheckpointKeepsWhatElseItSays() {
        String text = "a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\nformat 1\nledger 2026-11-22.3 x\n";
        Checkpoint checkpoint = Checkpoint.read(text);
        assertThat(checkpoint.text()).isEqualTo(text);
        assertThat(checkpoint.extension("ledger")).contains("2026-11-22.3 x");
        assertThat(checkpoint.extension("led")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n1\n",
                "a\n01\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "a\n-1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "a\n1\nCsUY\n",
                "a\n1\n!\n",
                "a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=",
            })
    void whatIsNoCheckpointIsNotRead(String text) {
        assertThatThrownBy(() -> Checkpoint.read(text)).isInstanceOf(NotAsWritten.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 5, 999, 1_000, 1_234_067, 1_000_000_000L})
    void tilesStandWhereTheStandardSays(long index) {
        assertThat(new Tile(0, 1_234_067, 256).path()).isEqualTo("tile/0/x001/x234/067");
        assertThat(new Tile(Tile.ENTRIES, 0, 8).path()).isEqualTo("tile/entries/000.p/8");
        String digits = new Tile(3, index, 1).path().replaceAll("^tile/3/|\\.p/1$|[x/]", "");
        assertThat(Long.parseLong(digits)).isEqualTo(index);
    }
}
