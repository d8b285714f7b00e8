// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.evidence;

import eu.vitrine.catalog.archive.tlog.Checkpoint;
import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import eu.vitrine.catalog.archive.tlog.NoteKey;
import eu.vitrine.catalog.archive.tlog.SignedNote;
import eu.vitrine.catalog.archive.tlog.TreeHead;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks a package of evidence: the sums of its files, the signature of its checkpoint, and every proof up to the root. What is not signed, such as what was
 * asked, is only compared with the rest.
 */
public final class EvidenceCheck {

    /** What the signed checkpoint is called in a package. */
    public static final String CHECKPOINT = "checkpoint";

    private static final String KEY = "key.pub";
    private static final String QUERY = "query.json";
    private static final List<String> FILES =
            List.of("README.txt", ProofsCheck.FILE, QUERY, CHECKPOINT, KEY, SumsCheck.FILE);

    private final EvidenceZip zip;
    private final EvidenceFindings findings;

    private EvidenceCheck(EvidenceZip zip, EvidenceFindings findings) {
        this.zip = zip;
        this.findings = findings;
    }

    /**
     * Checks one.
     *
     * @param file the zip file
     * @param key that whoever asks trusts; if none, that in the package itself, which proves less
     * @throws IOException if the file cannot be read at all; that it is no zip file is a finding
     */
    public static CheckedEvidence check(Path file, Optional<NoteKey> key) throws IOException {
        EvidenceFindings findings = new EvidenceFindings();
        try (EvidenceZip zip = new EvidenceZip(file)) {
            return new EvidenceCheck(zip, findings).run(key);
        } catch (ZipException | EOFException | EvidenceTooLong e) {
            findings.add("", "It is no zip file that can be unpacked: " + e.getMessage() + '.');
            return new CheckedEvidence("", 0, 0, 0, key.isEmpty(), new byte[0], findings.all());
        }
    }

    private CheckedEvidence run(Optional<NoteKey> named) throws IOException {
        FILES.stream()
                .filter(name -> !zip.names().contains(name))
                .forEach(name -> findings.add(name, "The file is missing."));
        new SumsCheck(zip, findings).run();
        byte[] note = zip.small(CHECKPOINT).orElse(new byte[0]);
        Optional<Checkpoint> checkpoint = checkpoint(note, named);
        ProofsCheck proofs = new ProofsCheck(checkpoint.map(Checkpoint::head), findings);
        zip.lines(ProofsCheck.FILE, proofs::line);
        if (checkpoint.isPresent()) {
            compare(checkpoint.get().head(), proofs);
        }
        return new CheckedEvidence(
                checkpoint.map(Checkpoint::origin).orElse(""),
                checkpoint.map(Checkpoint::head).map(TreeHead::size).orElse(0L),
                proofs.proofs(),
                proofs.erased(),
                named.isEmpty(),
                note,
                findings.all());
    }

    private Optional<Checkpoint> checkpoint(byte[] bytes, Optional<NoteKey> named) throws IOException {
        Optional<NoteKey> own = own();
        try {
            SignedNote note = SignedNote.read(new String(bytes, StandardCharsets.UTF_8));
            Checkpoint checkpoint = Checkpoint.read(note.text());
            if (!Arrays.equals(note.written().getBytes(StandardCharsets.UTF_8), bytes)) {
                throw new NotAsWritten("There is more in it than a signed checkpoint.");
            }
            Stream.concat(own.stream(), named.stream()).distinct().forEach(key -> signed(note, checkpoint, key));
            return Optional.of(checkpoint);
        } catch (NotAsWritten e) {
            findings.add(CHECKPOINT, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private void signed(SignedNote note, Checkpoint checkpoint, NoteKey key) {
        if (!key.name().equals(checkpoint.origin()) || !key.hasSigned(note)) {
            findings.add(
                    CHECKPOINT,
                    "The owner of the key " + key.text()
                            + " has not signed it. If another key signs the log by now, its archive shows that.");
        }
    }

    private Optional<NoteKey> own() throws IOException {
        try {
            return zip.small(KEY).map(bytes -> NoteKey.read(new String(bytes, StandardCharsets.UTF_8)));
        } catch (NotAsWritten e) {
            findings.add(KEY, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** Holds what is said of the question, which nobody has signed, against what is there. */
    private void compare(TreeHead head, ProofsCheck proofs) throws IOException {
        try {
            JsonNode asked = JsonMapper.shared().readTree(zip.small(QUERY).orElse(new byte[0]));
            JsonNode found = asked.path("found");
            compare("entries in the log", asked.path("size"), head.size());
            compare("records", found.path("records"), proofs.records());
            compare("proofs", found.path("proofs"), proofs.proofs());
            compare("erased events", found.path("erased"), proofs.erased());
        } catch (JacksonException e) {
            findings.add(QUERY, "This is no JSON object.");
        }
    }

    private void compare(String what, JsonNode said, long there) {
        if (said.longValue(-1) != there) {
            findings.add(QUERY, "It speaks of another number of " + what + " than the package holds: " + there + '.');
        }
    }
}
