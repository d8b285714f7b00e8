// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.verification;

import eu.vitrine.catalog.archive.Event;
import eu.vitrine.catalog.archive.Happening;
import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import eu.vitrine.catalog.archive.tlog.NoteKey;
import eu.vitrine.catalog.archive.tlog.SignedNote;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of a log, one after the other: each but the first was announced by an event while the one before it still signed. Not thread-safe.
 */
final class KeyChain {

    static final String FILE = "key.pub";

    private final Findings findings;
    private final List<From> keys = new ArrayList<>();
    private final Map<NoteKey, Long> signedUpTo = new HashMap<>();
    private final Map<String, Optional<NoteKey>> signers = new HashMap<>();

    /**
     * A key.
     *
     * @param size of the history from which on it signs
     */
    private record From(long size, NoteKey key) {}

    /** @param known the key that somebody named, who trusts it; the one that lies in the archive otherwise */
    KeyChain(ArchiveFiles files, Findings findings, Optional<NoteKey> known) {
        this.findings = findings;
        Optional<NoteKey> first = files.take(FILE).flatMap(this::read);
        first.or(() -> known).ifPresent(key -> keys.add(new From(0, key)));
        if (first.isEmpty()) {
            findings.missing(FILE);
        }
    }

    private Optional<NoteKey> read(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        try {
            NoteKey key = NoteKey.read(text);
            if (!text.equals(key.text() + '\n')) {
                throw new NotAsWritten("There is more in it than a public key.");
            }
            return Optional.of(key);
        } catch (NotAsWritten e) {
            findings.add(FILE, e);
            return Optional.empty();
        }
    }

    void event(long index, Event event) {
        if (event.happening() == Happening.KEY && event.record() != null) {
            try {
                NoteKey key = NoteKey.read(event.record().tree().path("key").stringValue(""));
                keys.add(new From(index + 1, key));
            } catch (NotAsWritten e) {
                findings.add(Notes.FOLDER + (index + 1), Fault.NOT_SIGNED, "Event " + index + " announces no key.");
            }
        }
    }

    boolean isOneOfThem(NoteKey key) {
        return keys.stream().anyMatch(known -> known.key().equals(key));
    }

    /** Checks who has signed. The last checkpoint is there twice, and verified once. */
    void check(Note note) {
        List<NoteKey> found = new ArrayList<>();
        for (SignedNote.Signature signature : note.signed().signatures()) {
            SignedNote alone = new SignedNote(note.signed().text(), List.of(signature));
            signers.computeIfAbsent(alone.written(), first -> signer(alone))
                    .ifPresentOrElse(found::add, () -> tellUnknown(note, signature.name()));
        }
        found.forEach(signer -> signedUpTo.merge(signer, note.size(), Math::max));
        if (allowed(note.size()).stream().noneMatch(found::contains)) {
            findings.add(
                    note.file(),
                    Fault.NOT_SIGNED,
                    "The key of the log at " + note.size() + " events has not signed it.");
        }
    }

    /** Sees that each key but the first was announced in what the one before it signed: else anybody could put a key of his own in its place. */
    void end() {
        for (int i = 1; i < keys.size(); i++) {
            From key = keys.get(i);
            if (signedUpTo.getOrDefault(keys.get(i - 1).key(), -1L) < key.size()) {
                findings.add(
                        Notes.FOLDER + key.size(),
                        Fault.NOT_SIGNED,
                        "The key before it has signed no checkpoint that speaks of the key "
                                + key.key().text() + '.');
            }
        }
    }

    private Optional<NoteKey> signer(SignedNote note) {
        return keys.stream().map(From::key).filter(key -> key.hasSigned(note)).findFirst();
    }

    private void tellUnknown(Note note, String name) {
        boolean own = name.equals(note.checkpoint().origin());
        findings.add(
                note.file(),
                own ? Fault.NOT_SIGNED : Fault.UNKNOWN_SIGNER,
                "The signature of " + name + " is not that of a key of this log.");
    }

    /** The key of that time; for the checkpoint that first speaks of a new key also the one before it. */
    private List<NoteKey> allowed(long size) {
        List<NoteKey> allowed = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            boolean next = i + 1 < keys.size();
            if (keys.get(i).size() <= size && (!next || keys.get(i + 1).size() >= size)) {
                allowed.add(keys.get(i).key());
            }
        }
        return allowed;
    }
}
