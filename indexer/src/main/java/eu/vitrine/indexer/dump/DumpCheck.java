// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.dump;

import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import eu.vitrine.catalog.archive.tlog.NoteKey;
import eu.vitrine.catalog.archive.tlog.SignedNote;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Checks the dump of a day by nothing but its files and a key: any bit of it that was changed is found, and its file named. */
public final class DumpCheck {

    private final Path folder;
    private final List<String> faults = new ArrayList<>();

    private DumpCheck(Path folder) {
        this.folder = folder;
    }

    /**
     * The folders with dumps that are in a folder, or the folder itself if it holds one.
     *
     * @throws IOException if it cannot be read
     */
    public static List<Path> dumps(Path folder) throws IOException {
        if (Files.exists(folder.resolve(Manifest.NAME)) || Files.exists(folder.resolve(Descriptor.NAME))) {
            return List.of(folder);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(path -> DumpFolder.DAY
                            .matcher(path.getFileName().toString())
                            .matches())
                    .sorted()
                    .toList();
        }
    }

    /**
     * Checks one.
     *
     * @param key whose owner must have signed
     * @return what is wrong, each as a sentence that names the file; empty if all is as it was written
     */
    public static List<String> faults(Path folder, NoteKey key) throws IOException {
        DumpCheck check = new DumpCheck(folder);
        check.check(key);
        return check.faults;
    }

    private void check(NoteKey key) throws IOException {
        Path file = folder.resolve(Manifest.NAME);
        if (!Files.exists(file)) {
            faults.add(file + " is missing.");
            return;
        }
        byte[] note = Files.readAllBytes(file);
        try {
            if (!isWritten(note) || !key.hasSigned(SignedNote.read(text(note)))) {
                faults.add(file + " is damaged, or somebody else than the owner of the key " + key.name()
                        + " has signed it.");
                return;
            }
            compare(Manifest.read(note));
        } catch (NotAsWritten e) {
            faults.add(file + " is damaged: " + e.getMessage());
        }
    }

    /** One note can be written in one way only, down to the last bit. */
    private static boolean isWritten(byte[] note) {
        return Arrays.equals(SignedNote.read(text(note)).written().getBytes(StandardCharsets.UTF_8), note);
    }

    private static String text(byte[] note) {
        return new String(note, StandardCharsets.UTF_8);
    }

    private void compare(Manifest manifest) throws IOException {
        Set<String> there = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(path -> path.getFileName().toString()).forEach(there::add);
        }
        there.remove(Manifest.NAME);
        manifest.hashes().forEach((name, hash) -> {
            if (!there.remove(name)) {
                faults.add(folder.resolve(name) + " is missing.");
            } else if (!hash.equals(sha256(folder.resolve(name)))) {
                faults.add(folder.resolve(name) + " is not what was signed: it was changed.");
            }
        });
        there.forEach(name -> faults.add(folder.resolve(name) + " does not belong there: nobody has signed it."));
    }

    static String sha256(Path file) {
        MessageDigest digest = HashedFile.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
