// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import eu.vitrine.catalog.archive.json.CanonicalJson;
import eu.vitrine.catalog.archive.ledger.Balance;
import eu.vitrine.catalog.archive.ledger.BooksDoNotBalance;
import eu.vitrine.catalog.archive.ledger.LedgerWriter;
import eu.vitrine.catalog.archive.ledger.Received;
import eu.vitrine.catalog.archive.locator.LocatorWriter;
import eu.vitrine.catalog.archive.payload.Eraser;
import eu.vitrine.catalog.archive.payload.Payload;
import eu.vitrine.catalog.archive.payload.Payloads;
import eu.vitrine.catalog.archive.tlog.Checkpoint;
import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import eu.vitrine.catalog.archive.tlog.NoteSigner;
import eu.vitrine.catalog.archive.tlog.Storage;
import eu.vitrine.catalog.archive.tlog.TileWriter;
import eu.vitrine.catalog.archive.tlog.TreeHead;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * The history being written: what {@link #commit} has returned for is durable, and what was not committed is as if it had never been appended. One writer
 * at a time, in this process or any other; not thread-safe.
 *
 * <p>The order is that of every log that is to outlive its machine: first what entries stand for and the tiles, forced to the disk, then the checkpoint
 * that speaks of them. Whatever lies beyond the last checkpoint when it is opened was never acknowledged, and is written over.
 */
public final class ArchiveWriter implements AutoCloseable {

    private final Storage storage;
    private final Storage.Lock lock;
    private final InstantSource clock;
    private final Checkpoints checkpoints;
    private final TileWriter log;
    private final LedgerWriter ledger;
    private final LocatorWriter locator;
    private final Erasures erasures;
    private final SecureRandom salts = new SecureRandom();
    private Payloads payloads;
    private long committed;
    private boolean failed;

    private ArchiveWriter(Storage storage, Storage.Lock lock, NoteSigner signer, InstantSource clock) {
        this.storage = storage;
        this.lock = lock;
        this.clock = clock;
        this.checkpoints = new Checkpoints(storage, signer);
        Optional<Checkpoint> last = checkpoints.last();
        TreeHead head = last.map(Checkpoint::head).orElse(TreeHead.EMPTY);
        this.committed = head.size();
        this.log = new TileWriter(storage, head);
        this.ledger = new LedgerWriter(storage, last);
        this.erasures = new Erasures(storage);
        erasures.finish(head.size());
        this.payloads = new Payloads(storage, head.size());
        this.locator = new LocatorWriter(storage, head.size(), new Entries(storage, head.size())::retell);
        last.ifPresent(checkpoints::keep);
    }

    /** {@linkplain #open(Storage, NoteSigner, InstantSource) Continues the history} by the clock of this machine. */
    public static ArchiveWriter open(Storage storage, NoteSigner signer) {
        return open(storage, signer, InstantSource.system());
    }

    /**
     * Continues the history, or begins one.
     *
     * @param signer whose key signs
     * @param clock says the day of a commit, in UTC, and when something was erased
     * @throws ArchiveLocked if another writer is at work
     * @throws WrongKey if this is the history of another log, or another key signs it now; nothing is written then
     * @throws ArchiveTooNew if it is of a form that this program does not know; nothing is written then
     * @throws NotAsWritten if it is damaged; nothing is written then
     */
    public static ArchiveWriter open(Storage storage, NoteSigner signer, InstantSource clock) {
        Storage.Lock lock = storage.lock()
                .orElseThrow(() -> new ArchiveLocked("Another writer is at work on the archive in " + storage
                        + ". Wait until it is done, then run this again."));
        try {
            return new ArchiveWriter(storage, lock, signer, clock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** The number of events, those not yet committed among them. */
    public long size() {
        return log.size();
    }

    /**
     * What became of all records of a kind, those not yet committed among them.
     *
     * @param kind of record, such as {@code ads}
     */
    public Balance balance(String kind) {
        return ledger.balance(kind);
    }

    /**
     * Appends an event. Where a record is removed, expires or is withdrawn, all that was said of it before is erased with the next commit.
     */
    public void append(Event event) {
        erasures.follow(event, log.size());
        byte[] salt = new byte[Payload.SALT_BYTES];
        salts.nextBytes(salt);
        Payload payload = new Payload(salt, event.written());
        Leaf leaf = new Leaf(event.happening(), event.wasRemoved(), event.at(), event.kind(), payload.hash());
        log.append(leaf.written());
        payloads.append(payload);
        locator.add(event.kind(), event.id());
        if (!event.kind().equals(Event.OF_ARCHIVE)) {
            count(event);
        }
    }

    private void count(Event event) {
        ledger.event(event.kind(), event.happening().name(), event.happening().change(event.wasRemoved()));
        if (event.happening() == Happening.CORRECTED) {
            ledger.correction(event.kind(), event.reason() == null ? "" : event.reason());
        }
    }

    /** Makes everything so far durable where nothing came in, and signs for it. */
    public Checkpoint commit() {
        return commit(checkpoints::sign);
    }

    /**
     * Makes everything so far durable, and signs for it and for what came in. After a failure this writer is of no more use: what became of the commit is known
     * when the archive is opened again.
     *
     * @param kind of record that came in, such as {@code ads}
     * @param received what came in of it since the last commit for this kind
     * @return what was signed; its size can be larger than what was appended, since the archive adds what it has to say itself
     * @throws BooksDoNotBalance if what came in is not what became of it; nothing is signed then
     */
    public Checkpoint commit(String kind, Received received) {
        ledger.received(kind, received);
        return commit();
    }

    /**
     * Lets another key sign all that comes after this commit, which both sign. The history says so; whoever watches it learns the next key from there.
     *
     * @throws WrongKey if it is the key of another log, or the one that signs already
     */
    public Checkpoint rotate(NoteSigner next) {
        checkpoints.refuse(next);
        append(new Event(
                Happening.KEY,
                clock.instant(),
                Event.OF_ARCHIVE,
                "key",
                null,
                null,
                CanonicalJson.of(
                        new TreeMap<>(Map.of("key", CanonicalJson.of(next.open().text()))))));
        return commit((head, line) -> checkpoints.sign(head, line, next));
    }

    private Checkpoint commit(BiFunction<TreeHead, String, Checkpoint> signing) {
        if (failed) {
            throw new IllegalStateException("A commit failed. Open the archive again.");
        }
        failed = true;
        ledger.check();
        List<Long> erased = announce();
        payloads.write();
        locator.write();
        String line = ledger.write(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        Checkpoint checkpoint = signing.apply(log.write(), line);
        committed = log.size();
        payloads.clean();
        log.clean();
        ledger.clean();
        locator.clean();
        if (!erased.isEmpty()) {
            new Eraser(storage, log.size()).erase(erased);
            payloads = new Payloads(storage, log.size());
        }
        failed = false;
        return checkpoint;
    }

    /** Says in the log what this commit erases. */
    private List<Long> announce() {
        if (erasures.isEmpty()) {
            return List.of();
        }
        List<Announcement> announcements = erasures.announced(occurrences());
        if (!announcements.isEmpty()) {
            append(Announcement.event(clock.instant(), announcements));
        }
        return Announcement.entries(announcements);
    }

    private Occurrences occurrences() {
        payloads.write();
        return new Located(storage, locator, log.size());
    }

    /**
     * Erases with the next commit all that was said of a record before its last event: personal data, for instance, that was corrected.
     *
     * @param kind of record, such as {@code ads}
     * @param rule under which, such as an article of law
     * @param reason why, in words for people
     */
    public void erase(String kind, String id, String rule, String reason) {
        erasures.before(kind, id, occurrences(), new Erasures.Ground(rule, reason));
    }

    /**
     * Erases with the next commit what these events said.
     *
     * @param events the indexes of events that are committed
     * @param rule under which, such as an article of law
     * @param reason why, in words for people
     * @throws IndexOutOfBoundsException if there is no such event
     * @throws NotErasable if one is the last of its record, without which the record could not be shown again, or is no event of a record; nothing is erased then
     */
    public void erase(Collection<Long> events, String rule, String reason) {
        Occurrences occurrences = occurrences();
        erasures.entries(events, new Entries(storage, committed), occurrences, new Erasures.Ground(rule, reason));
    }

    /** Lets the next writer in; what was not committed is as if it had never been appended. */
    @Override
    public void close() {
        lock.close();
    }
}
