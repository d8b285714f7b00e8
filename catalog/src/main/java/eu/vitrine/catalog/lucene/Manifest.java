// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.index.BackupDamaged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.util.IOUtils;

/**
 * The files of a backup and their SHA-256, as {@code sha256sum --check} reads them. Written last: a backup without it was not finished.
 *
 * @param hashes by the path inside the backup, {@code folder/file}
 */
record Manifest(SortedMap<String, String> hashes) {

    private static final String NAME = "SHA256SUMS";
    private static final String WORD = "[A-Za-z0-9_-][A-Za-z0-9._-]*";
    private static final Pattern FILE_NAME = Pattern.compile(WORD);
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (" + WORD + "/" + WORD + ")");

    Manifest() {
        this(new TreeMap<>());
    }

    /** Reads that of a backup. */
    static Manifest of(Path backup) throws IOException {
        Manifest manifest = new Manifest();
        try {
            for (String line : Files.readAllLines(backup.resolve(NAME))) {
                Matcher matcher = LINE.matcher(line);
                if (!matcher.matches()) {
                    throw new BackupDamaged(
                            "The list of files " + backup.resolve(NAME) + " is damaged. Use another backup.");
                }
                manifest.hashes.put(matcher.group(2), matcher.group(1));
            }
        } catch (NoSuchFileException e) {
            throw new BackupDamaged("There is no finished backup in " + backup + ": the file " + NAME
                    + " is missing. Use another backup.");
        }
        return manifest;
    }

    /** Whether a file of this name can be part of a backup; nothing else is ever shown. */
    static boolean canName(Path file) {
        return FILE_NAME.matcher(file.getFileName().toString()).matches();
    }

    void add(String folder, String file, String hash) {
        hashes.put(folder + "/" + file, hash);
    }

    /** The files of one folder with their hashes, by name. */
    Map<String, String> in(String folder) {
        Map<String, String> files = new TreeMap<>();
        hashes.forEach((path, hash) -> {
            if (path.startsWith(folder + "/")) {
                files.put(path.substring(folder.length() + 1), hash);
            }
        });
        return files;
    }

    /** Reads every file again. */
    void verify(Path backup) throws IOException {
        for (Map.Entry<String, String> entry : hashes.entrySet()) {
            Path file = backup.resolve(entry.getKey());
            if (!Files.isRegularFile(file) || !HashedCopy.hash(file).equals(entry.getValue())) {
                throw new BackupDamaged(
                        "The file " + file + " is missing or is not what was backed up. Use another backup.");
            }
        }
    }

    void write(Path backup) throws IOException {
        StringBuilder lines = new StringBuilder();
        hashes.forEach(
                (path, hash) -> lines.append(hash).append("  ").append(path).append('\n'));
        IOUtils.fsync(Files.writeString(backup.resolve(NAME), lines), false);
        IOUtils.fsync(backup, true);
    }
}
