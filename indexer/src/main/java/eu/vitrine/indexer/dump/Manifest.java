// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.dump;

import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import eu.vitrine.catalog.archive.tlog.SignedNote;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is signed of a dump: the name of the archive, and every file with its SHA-256, in the form in which {@code sha256sum} writes them. Its first line tells it
 * from a checkpoint, which the same key signs.
 *
 * @param origin the name of the archive
 * @param hashes of the files, in hex, by their names
 */
record Manifest(String origin, Map<String, String> hashes) {

    static final String NAME = "manifest";

    private static final String FORM = "vitrine dump, form 1";
    private static final Pattern LINE = Pattern.compile("(?<hash>[0-9a-f]{64}) {2}(?<name>[a-z0-9][a-z0-9.-]*)");

    Manifest {
        hashes = new TreeMap<>(hashes);
    }

    /** What is signed. */
    String text() {
        StringBuilder text = new StringBuilder(FORM + '\n' + origin + '\n');
        hashes.forEach(
                (name, hash) -> text.append(hash).append("  ").append(name).append('\n'));
        return text.toString();
    }

    /**
     * Reads one, whoever signed it.
     *
     * @throws NotAsWritten if it is none
     */
    static Manifest read(byte[] note) {
        String[] lines =
                SignedNote.read(new String(note, StandardCharsets.UTF_8)).text().split("\n");
        if (lines.length < 2 || !lines[0].equals(FORM)) {
            throw new NotAsWritten("The manifest is not that of a dump of this form.");
        }
        Map<String, String> hashes = new TreeMap<>();
        for (int place = 2; place < lines.length; place++) {
            Matcher line = LINE.matcher(lines[place]);
            if (!line.matches()) {
                throw new NotAsWritten("Line " + (place + 1) + " of the manifest names no file.");
            }
            hashes.put(line.group("name"), line.group("hash"));
        }
        return new Manifest(lines[1], hashes);
    }
}
