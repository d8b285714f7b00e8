// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.tlog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that one or more have signed (C2SP signed-note).
 *
 * @param text ends with a newline
 */
public record SignedNote(String text, List<Signature> signatures) {

    private static final int MOST_BYTES = 1_000_000;
    private static final String SIGN = "\u2014 ";
    private static final Pattern LINE = Pattern.compile(SIGN + "(?<name>[^\\s+]+) (?<bytes>[A-Za-z0-9+/=]+)");

    /**
     * That somebody signed.
     *
     * @param name of the key
     * @param bytes the id of the key, four bytes, and what it made
     */
    public record Signature(String name, byte[] bytes) {

        /** Copies the bytes. */
        public Signature {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }

        String line() {
            return SIGN + name + ' ' + StrictBase64.write(bytes) + '\n';
        }
    }

    /** Copies the list. */
    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    /** The whole note. */
    public String written() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature.line()));
        return note.toString();
    }

    /**
     * Reads a note, of which nothing is known before a {@link NoteKey} has verified it.
     *
     * @throws NotAsWritten if it is none
     */
    public static SignedNote read(String note) {
        int blank = note.lastIndexOf("\n\n");
        if (note.length() > MOST_BYTES || blank < 0 || !note.endsWith("\n")) {
            throw new NotAsWritten("This is no signed note: a text, an empty line and lines with signatures.");
        }
        List<Signature> signatures = new ArrayList<>();
        for (String line : note.substring(blank + 2).split("\n")) {
            signatures.add(signature(line));
        }
        return new SignedNote(note.substring(0, blank + 1), signatures);
    }

    private static Signature signature(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new NotAsWritten("A line after the empty one is no signature.");
        }
        byte[] bytes = StrictBase64.read(parts.group("bytes"), "A signature");
        if (bytes.length <= NoteKey.ID_BYTES) {
            throw new NotAsWritten("A signature is too short to be one.");
        }
        return new Signature(parts.group("name"), bytes);
    }
}
