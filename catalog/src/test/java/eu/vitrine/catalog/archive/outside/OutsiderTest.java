// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vitrine.catalog.archive.Archive;
import eu.vitrine.catalog.archive.ArchiveWriter;
import eu.vitrine.catalog.archive.Event;
import eu.vitrine.catalog.archive.Happening;
import eu.vitrine.catalog.archive.Proof;
import eu.vitrine.catalog.archive.json.CanonicalJson;
import eu.vitrine.catalog.archive.tlog.FolderStorage;
import eu.vitrine.catalog.archive.tlog.Hash;
import eu.vitrine.catalog.archive.tlog.NoteKey;
import eu.vitrine.catalog.archive.tlog.NoteSigner;
import eu.vitrine.catalog.archive.tlog.SignedNote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.util.encoders.Hex;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What the program writes and hands out is verified by somebody who shares nothing with it. */
class OutsiderTest {

    private static final NoteSigner KEY = NoteSigner.make("ads.example/archive");

    /** The key of the checksum database of Go, as every copy of Go has it. */
    private static final String GO = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void write() {
        for (int commit = 0; commit < 12; commit++) {
            try (ArchiveWriter writer = ArchiveWriter.open(new FolderStorage(folder), KEY)) {
                for (int i = 0; i < 50; i++) {
                    writer.append(event(commit * 50 + i));
                }
                writer.commit();
            }
        }
    }

    private static Event event(int number) {
        return new Event(
                Happening.CREATED,
                Instant.ofEpochSecond(1_700_000_000 + number),
                "ads",
                "demo:" + number,
                null,
                null,
                CanonicalJson.of(JsonMapper.shared().createObjectNode().put("number", number)));
    }

    private static Archive archive() {
        return Archive.open(new FolderStorage(folder)).orElseThrow();
    }

    private static Outsider outsider() throws IOException {
        return new Outsider(Files.readString(folder.resolve("key.pub")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                go.sum database tree
                454425
                CF4Gdi7ahAx2DQ1icZRlXpgIZ4mMy3FE7ZH+asIYk9Y=

                \u2014 sum.golang.org Az3grrJsLRs6sNa2gQWy6G6jb/FLI7opFZErrJT1PWmmP4iUdRxoJhMgfmSkirJgj3zj7n3N61yL16+9521wNu12Sgo=
                """, """
                go.sum database tree
                28905453
                f3f8U0MoQmXkWAgAEKDtXcaI3c2y6N9+55KNSRefF/w=

                \u2014 sum.golang.org Az3grr4J9x4SApup87osjthKONInbYdbN37ZskrLF12HIbhDuxOBTzt8Z2jUKbCvxYWrw0yNgshddOzt7pZEl7aSCw8=
                """, """
                go.sum database tree
                65209736
                5+uGFjx6xBZG8ip1+wi77v+grwbhhukIrxEUS8PXvRo=

                \u2014 sum.golang.org Az3grnbssgK7ubgFX36gVETtNv0U23qxyAhAMai2QUfeGa3nB/akvkMdlUErfcZz7l/R3cVtYspg3dxXABkGZZKdsQ8=
                """})
    void checkpointsThatALargePublicLogHasSignedAreVerifiedByBoth(String note) {
        assertThat(new Outsider(GO).signedLines(note)).first().isEqualTo("go.sum database tree");
        assertThat(NoteKey.read(GO).hasSigned(SignedNote.read(note))).isTrue();
        String forged = note.replace("database", "databank");
        assertThatThrownBy(() -> new Outsider(GO).signedLines(forged)).isInstanceOf(IllegalArgumentException.class);
        assertThat(NoteKey.read(GO).hasSigned(SignedNote.read(forged))).isFalse();
    }

    /** The entries and roots that Certificate Transparency tests itself with. */
    @Test
    void theOutsiderComesToTheRootsOfCertificateTransparency() {
        List<byte[]> leaves = Stream.of(
                        "",
                        "00",
                        "10",
                        "2021",
                        "3031",
                        "40414243",
                        "5051525354555657",
                        "606162636465666768696a6b6c6d6e6f")
                .map(Hex::decode)
                .map(Outsider::leaf)
                .toList();
        assertThat(Hex.toHexString(Outsider.treeHash(leaves)))
                .isEqualTo("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
        assertThat(Hex.toHexString(Outsider.treeHash(leaves.subList(0, 3))))
                .isEqualTo("aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77");
    }

    @Test
    void everyProofThatTheProgramMakesIsVerified() throws IOException {
        for (int number = 0; number < archive().size(); number++) {
            Proof proof = archive().proof(number);
            List<String> lines = outsider().signedLines(proof.checkpoint());
            byte[] text = proof.payload().orElseThrow().text();
            byte[] hash = Outsider.sha256(proof.payload().orElseThrow().salt(), text);
            byte[] leaf = proof.leaf();

            assertThat(Arrays.copyOfRange(leaf, leaf.length - 32, leaf.length)).isEqualTo(hash);
            assertThat(new String(text, StandardCharsets.UTF_8)).contains("\"demo:" + number + '"');
            assertThat(Outsider.rootByPath(number, Long.parseLong(lines.get(1)), Outsider.leaf(leaf), path(proof)))
                    .isEqualTo(Base64.getDecoder().decode(lines.get(2)));
        }
    }

    private static List<byte[]> path(Proof proof) {
        return proof.path().stream().map(Hash::bytes).toList();
    }

    @Test
    void aProofOfAnotherLeafOrPlaceLeadsElsewhere() throws IOException {
        Proof proof = archive().proof(123);
        byte[] root = Base64.getDecoder()
                .decode(outsider().signedLines(proof.checkpoint()).get(2));
        byte[] other = proof.leaf();
        other[3] ^= 1;
        assertThat(Outsider.rootByPath(123, archive().size(), Outsider.leaf(other), path(proof)))
                .isNotEqualTo(root);
        assertThat(Outsider.rootByPath(124, archive().size(), Outsider.leaf(proof.leaf()), path(proof)))
                .isNotEqualTo(root);
    }

    @Test
    void theFilesOfTheLogComeToEveryRootThatWasSigned() throws IOException {
        List<byte[]> hashes = new ArrayList<>();
        List<byte[]> entries = new ArrayList<>();
        for (String file : List.of("000", "001", "002.p/88")) {
            hashes.addAll(Outsider.hashes(Files.readAllBytes(folder.resolve("tile/0/" + file))));
            entries.addAll(Outsider.entries(Files.readAllBytes(folder.resolve("tile/entries/" + file))));
        }
        assertThat(Outsider.joined(hashes))
                .isEqualTo(Outsider.joined(entries.stream().map(Outsider::leaf).toList()));
        List<byte[]> above = Outsider.hashes(Files.readAllBytes(folder.resolve("tile/1/000.p/2")));
        assertThat(above.get(1)).isEqualTo(Outsider.treeHash(hashes.subList(256, 512)));
        for (int size = 50; size <= 600; size += 50) {
            List<String> lines = outsider().signedLines(Files.readString(folder.resolve("checkpoints/" + size)));
            assertThat(lines).startsWith("ads.example/archive", Integer.toString(size));
            assertThat(Outsider.treeHash(hashes.subList(0, size)))
                    .isEqualTo(Base64.getDecoder().decode(lines.get(2)));
        }
    }
}
