// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.verification;

import eu.vitrine.catalog.archive.tlog.Checkpoint;
import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import eu.vitrine.catalog.archive.tlog.SignedNote;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A checkpoint, of which nobody has yet said whether it is signed.
 *
 * @param file where it stands
 */
record Note(String file, SignedNote signed, Checkpoint checkpoint) {

    /** Reads one; empty if it is none, or could have been written otherwise. */
    static Optional<Note> read(String file, byte[] bytes, Findings findings) {
        try {
            SignedNote signed = SignedNote.read(new String(bytes, StandardCharsets.UTF_8));
            Checkpoint checkpoint = Checkpoint.read(signed.text());
            if (!Arrays.equals(signed.written().getBytes(StandardCharsets.UTF_8), bytes)) {
                throw new NotAsWritten("There is more in it than a signed checkpoint.");
            }
            return Optional.of(new Note(file, signed, checkpoint));
        } catch (NotAsWritten e) {
            findings.add(file, e);
            return Optional.empty();
        }
    }

    long size() {
        return checkpoint.head().size();
    }
}
