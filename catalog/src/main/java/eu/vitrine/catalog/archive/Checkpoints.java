// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import eu.vitrine.catalog.archive.tlog.Checkpoint;
import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import eu.vitrine.catalog.archive.tlog.NoteSigner;
import eu.vitrine.catalog.archive.tlog.SignedNote;
import eu.vitrine.catalog.archive.tlog.Storage;
import eu.vitrine.catalog.archive.tlog.TreeHead;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The signed checkpoints: the last, which says what the history is, and beside it every one that there was. A checkpoint that is seen once holds for ever,
 * so none is written under its size before it is the last. Not thread-safe.
 */
final class Checkpoints {

    /** The form in which this program writes everything. */
    private static final int FORM = 2;

    private static final String FORMAT = "format";
    private static final String KEY = "key";
    private static final String FIRST_KEY = "key.pub";

    private final Storage storage;
    private NoteSigner signer;

    Checkpoints(Storage storage, NoteSigner signer) {
        this.storage = storage;
        this.signer = signer;
    }

    private String origin() {
        return signer.open().name();
    }

    /**
     * The last one; empty where a history begins.
     *
     * @throws WrongKey if it is that of another log, or another key signs it now
     * @throws ArchiveTooNew if it is of a form that this program does not know
     * @throws NotAsWritten if it is damaged
     */
    Optional<Checkpoint> last() {
        return storage.read(Archive.CHECKPOINT)
                .map(bytes -> SignedNote.read(new String(bytes, StandardCharsets.UTF_8)))
                .map(this::own);
    }

    private Checkpoint own(SignedNote note) {
        Checkpoint checkpoint = Checkpoint.read(note.text());
        String form = checkpoint.extension(FORMAT).orElse("");
        if (!form.equals(Integer.toString(FORM))) {
            throw new ArchiveTooNew("The archive in " + storage + " is of the form '" + form
                    + "', which this version of Vitrine does not know. Use the version that wrote it.");
        }
        if (!checkpoint.origin().equals(origin())) {
            throw new WrongKey("The archive in " + storage + " is that of " + checkpoint.origin()
                    + ", and the key is that of " + origin() + ". Name the other archive, or the other key.");
        }
        String expected = checkpoint.extension(KEY).orElse("");
        if (!expected.equals(signer.open().text())) {
            throw new WrongKey("The archive in " + storage + " is signed by the key " + expected + ", and not by "
                    + signer.open().text() + ". Name the private key that belongs to the former.");
        }
        if (!signer.open().hasSigned(note)) {
            throw new NotAsWritten("The checkpoint of the archive in " + storage
                    + " is damaged: its signature does not fit. Take it from a backup or from whoever watches it.");
        }
        return checkpoint;
    }

    /** @throws WrongKey if this key cannot follow the one that signs now */
    void refuse(NoteSigner next) {
        if (!next.open().name().equals(origin())) {
            throw new WrongKey("The archive in " + storage + " is that of " + origin()
                    + ", and the next key is that of " + next.open().name() + ". Make one of the same name.");
        }
        if (next.open().equals(signer.open())) {
            throw new WrongKey("The archive in " + storage + " is signed by this key already. Make another one.");
        }
    }

    /** Signs what the history is from now on. */
    Checkpoint sign(TreeHead head, String ledger) {
        return sign(head, ledger, signer);
    }

    /**
     * Signs what the history is from now on, and hands over to another key, which signs too, to show that it is there.
     *
     * @param next who signs from then on
     */
    Checkpoint sign(TreeHead head, String ledger, NoteSigner next) {
        String key = next.open().text();
        Checkpoint checkpoint = new Checkpoint(origin(), head, List.of(FORMAT + ' ' + FORM, ledger, KEY + ' ' + key));
        List<SignedNote.Signature> signatures = new ArrayList<>();
        Stream.of(signer, next)
                .distinct()
                .forEach(each -> signatures.addAll(each.sign(checkpoint.text()).signatures()));
        if (storage.read(Archive.CHECKPOINT).isEmpty()) {
            storage.exchange(FIRST_KEY, (signer.open().text() + '\n').getBytes(StandardCharsets.UTF_8));
        }
        String note = new SignedNote(checkpoint.text(), signatures).written();
        storage.replace(Archive.CHECKPOINT, note.getBytes(StandardCharsets.UTF_8));
        signer = next;
        keep(checkpoint);
        return checkpoint;
    }

    /**
     * Sees to it that the last one stands among all, which a failure may have prevented. One by which a key hands over to the next gives way to none of the same
     * size: it is what shows whose the next key is.
     */
    void keep(Checkpoint last) {
        byte[] note = storage.read(Archive.CHECKPOINT).orElseThrow();
        String path = Archive.CHECKPOINTS + last.head().size();
        if (storage.read(path)
                .filter(kept -> Arrays.equals(kept, note) || handsOver(kept))
                .isEmpty()) {
            storage.replace(path, note);
        }
    }

    private static boolean handsOver(byte[] note) {
        return new String(note, StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.startsWith("\u2014 "))
                        .count()
                > 1;
    }
}
