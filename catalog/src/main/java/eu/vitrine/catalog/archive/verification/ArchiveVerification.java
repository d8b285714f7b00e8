// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.verification;

import eu.vitrine.catalog.archive.Event;
import eu.vitrine.catalog.archive.Leaf;
import eu.vitrine.catalog.archive.locator.LocatorCheck;
import eu.vitrine.catalog.archive.tlog.Checkpoint;
import eu.vitrine.catalog.archive.tlog.NoteKey;
import eu.vitrine.catalog.archive.tlog.Storage;
import eu.vitrine.catalog.archive.tlog.Tile;
import eu.vitrine.catalog.archive.tlog.TreeHead;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * Checks an archive from nothing but its files and a public key, and writes nothing: every signature, every entry up to the root, everything that entries stand for
 * or the announcement of its erasure, the ledger, and that all checkpoints that there ever were are continued. Goes through the log once, and holds little of it.
 */
public final class ArchiveVerification {

    /** The form that this program knows. */
    private static final String FORM = "2";

    private final ArchiveFiles files;
    private final Findings findings = new Findings();
    private final Notes notes;
    private final KeyChain keys;
    private final Optional<Checkpoint> newest;
    private final TreeHead head;
    private final LocatorCheck locator;
    private final ErasureCheck erasures = new ErasureCheck();
    private final LedgerCheck ledger;

    private ArchiveVerification(Storage storage, Optional<NoteKey> key, List<KeptCheckpoint> kept) {
        this.files = new ArchiveFiles(storage);
        this.notes = new Notes(files, findings, kept);
        this.keys = new KeyChain(files, findings, key);
        this.newest = notes.newest().map(Note::checkpoint);
        this.head = newest.map(Checkpoint::head).orElse(TreeHead.EMPTY);
        this.ledger = new LedgerCheck(files, findings);
        this.locator = new LocatorCheck(storage, head.size(), (file, what) -> findings.add(file, Fault.DERIVED, what));
    }

    /**
     * Checks an archive.
     *
     * @param key that whoever asks trusts; if none, that in the archive itself
     * @param kept checkpoints that somebody kept, each of which the log must continue
     * @param progress is told from time to time how many events are done
     */
    public static Verified verify(
            Storage storage, Optional<NoteKey> key, List<KeptCheckpoint> kept, LongConsumer progress) {
        return new ArchiveVerification(storage, key, kept).run(key, progress);
    }

    private Verified run(Optional<NoteKey> key, LongConsumer progress) {
        Optional<String> later = newest.map(
                        checkpoint -> checkpoint.extension("format").orElse(""))
                .filter(form -> !form.equals(FORM));
        if (later.isPresent()) {
            findings.add(Notes.LAST, Fault.TOO_NEW, "The archive is of the form '" + later.get() + "'.");
        } else {
            check(key, progress);
        }
        return new Verified(
                newest.map(Checkpoint::origin).orElse(""),
                head.size(),
                notes.sizes().size(),
                key.isEmpty(),
                findings.all());
    }

    private void check(Optional<NoteKey> key, LongConsumer progress) {
        LogCheck log = new LogCheck(files, findings, head, notes.sizes());
        PayloadCheck payloads = new PayloadCheck(files, findings);
        Everything course = new Everything();
        log.run(stretch -> {
            payloads.check(stretch, course);
            progress.accept(stretch.index() * Tile.FULL + stretch.width());
        });
        erasures.end(head.size(), findings);
        notes.check(log, head);
        notes.all().forEach(keys::check);
        keys.end();
        key.filter(known -> !keys.isOneOfThem(known))
                .ifPresent(known -> findings.add(
                        KeyChain.FILE, Fault.NOT_SIGNED, "The key that was named is none of the keys of this log."));
        newest.ifPresent(ledger::end);
        notes.all().forEach(ledger::continues);
        locator.used().forEach(files::see);
        new Strays(files, findings).tell();
    }

    /** Hands what is read to all who check something of it. */
    private final class Everything implements Course {

        @Override
        public void event(long index, Leaf leaf, Event event) {
            ledger.leaf(leaf);
            locator.event(event.kind(), event.id());
            erasures.event(index, event);
            keys.event(index, event);
        }

        @Override
        public void erased(long index, Leaf leaf) {
            ledger.leaf(leaf);
            locator.unknown();
            erasures.erased(index);
        }

        @Override
        public void unknown(long index, Optional<Leaf> leaf) {
            leaf.ifPresentOrElse(ledger::leaf, ledger::unknown);
            locator.unknown();
            erasures.unknown(index);
        }
    }
}
