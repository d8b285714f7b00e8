// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.ledger;

import eu.vitrine.catalog.archive.tlog.Checkpoint;
import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import eu.vitrine.catalog.archive.tlog.SignedNote;
import eu.vitrine.catalog.archive.tlog.Storage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** The ledger for those who read; a writer may be at work. */
public final class Ledger {

    /** The word of the line in which a checkpoint says which file of the ledger belongs to it. */
    public static final String LINE = "ledger";

    private Ledger() {}

    /**
     * The days on which something was committed, the newest first, as the last checkpoint has it; none where there is no history. Whether that is signed is
     * for whoever knows the key to say.
     *
     * @throws NotAsWritten as {@link #days(Storage, Checkpoint)}
     */
    public static Stream<LedgerDay> days(Storage storage) {
        Optional<Checkpoint> last = last(storage);
        while (true) {
            try {
                return last.map(checkpoint -> days(storage, checkpoint)).orElseGet(Stream::empty);
            } catch (NotAsWritten e) {
                Optional<Checkpoint> newer = last(storage);
                if (newer.equals(last)) {
                    throw e;
                }
                last = newer; // what was missing gave way to a later file of the day
            }
        }
    }

    /**
     * The days of which a checkpoint knows, the newest first, each as it was when the last commit of that day was signed.
     *
     * @throws NotAsWritten if a file is missing or not what was signed: at once for the newest, for others when they are taken
     */
    public static Stream<LedgerDay> days(Storage storage, Checkpoint checkpoint) {
        Optional<LedgerDay> newest = checkpoint.extension(LINE).map(line -> day(storage, line));
        return Stream.iterate(
                        newest,
                        Optional::isPresent,
                        day -> day.flatMap(LedgerDay::before).map(line -> day(storage, line)))
                .flatMap(Optional::stream);
    }

    private static LedgerDay day(Storage storage, String line) {
        Link link = Link.read(line);
        return LedgerJson.read(link.path(), link.file(storage));
    }

    private static Optional<Checkpoint> last(Storage storage) {
        return storage.read("checkpoint")
                .map(bytes -> SignedNote.read(new String(bytes, StandardCharsets.UTF_8)))
                .map(note -> Checkpoint.read(note.text()));
    }
}
