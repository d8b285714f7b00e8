// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.ledger;

import eu.vitrine.catalog.archive.tlog.Checkpoint;
import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import eu.vitrine.catalog.archive.tlog.Storage;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The ledger while a history is written. What is counted becomes part of the file of its day with the next {@link #write}. Not thread-safe.
 *
 * <p>A file is never changed: each commit writes the next one of its day, and those before it are deleted once a durable checkpoint names it.
 */
public final class LedgerWriter {

    private final Storage storage;
    private final Map<String, Tally> tallies = new TreeMap<>();
    private Optional<Link> last;
    private Optional<LedgerDay> day;

    /** What was counted of one kind since the last commit. */
    private static final class Tally {

        private final SortedMap<String, Long> events = new TreeMap<>();
        private final SortedMap<String, Long> corrections = new TreeMap<>();
        private Balance change = Balance.NONE;
        private Received received = Received.NOTHING;

        KindDay day() {
            return new KindDay(received, events, corrections, change);
        }
    }

    /**
     * Continues the ledger.
     *
     * @param checkpoint the last; empty where a history begins
     * @throws NotAsWritten if the file that it names is missing, or another one
     */
    public LedgerWriter(Storage storage, Optional<Checkpoint> checkpoint) {
        this.storage = storage;
        this.last = checkpoint.flatMap(signed -> signed.extension(Ledger.LINE)).map(Link::read);
        this.day = last.map(link -> LedgerJson.read(link.path(), link.file(storage)));
    }

    /**
     * Counts an event.
     *
     * @param kind of record
     * @param event what happened, such as {@code CREATED}
     * @param change what it changes in the balance
     */
    public void event(String kind, String event, Balance change) {
        Tally tally = tally(kind);
        tally.events.merge(event, 1L, Long::sum);
        tally.change = tally.change.plus(change);
    }

    /** Counts a correction for this reason. */
    public void correction(String kind, String reason) {
        tally(kind).corrections.merge(reason, 1L, Long::sum);
    }

    /** Counts what came in. */
    public void received(String kind, Received received) {
        Tally tally = tally(kind);
        tally.received = tally.received.plus(received);
    }

    private Tally tally(String kind) {
        return tallies.computeIfAbsent(kind, first -> new Tally());
    }

    /** What became of all records of a kind, what is not yet written included. */
    public Balance balance(String kind) {
        Balance change = tallies.containsKey(kind) ? tally(kind).change : Balance.NONE;
        return day.map(known -> known.of(kind).balance()).orElse(Balance.NONE).plus(change);
    }

    /**
     * Sees that everything is the sum of its parts.
     *
     * @throws BooksDoNotBalance if it is not
     */
    public void check() {
        tallies.forEach((kind, tally) -> {
            if (!tally.received.balances()) {
                throw new BooksDoNotBalance("Of the records of the kind " + kind + " not as many came in as were new, "
                        + "changed, unchanged or rejected: " + tally.received + ". Nothing was signed.");
            }
            if (!balance(kind).balances()) {
                throw new BooksDoNotBalance("Of the records of the kind " + kind + " not as many were created as are "
                        + "live, removed, expired or withdrawn: " + balance(kind) + ". Nothing was signed.");
            }
        });
    }

    /**
     * Writes what was counted, which is durable once the storage is synced.
     *
     * @param today in UTC; an earlier day than that of the last commit is taken for that day
     * @return the line by which the checkpoint has to name it
     */
    public String write(LocalDate today) {
        LedgerDay begun = day.filter(known -> !known.day().isBefore(today)).orElseGet(() -> next(today));
        SortedMap<String, KindDay> kinds = new TreeMap<>(begun.kinds());
        tallies.forEach((kind, tally) -> kinds.merge(kind, tally.day(), KindDay::plus));
        tallies.clear();
        LedgerDay now = new LedgerDay(begun.day(), begun.commits() + 1, kinds, begun.before());
        byte[] file = LedgerJson.written(now);
        Link link = Link.to(now.day(), now.commits(), file);
        storage.write(link.path(), file);
        day = Optional.of(now);
        last = Optional.of(link);
        return Ledger.LINE + ' ' + link.text();
    }

    private LedgerDay next(LocalDate today) {
        SortedMap<String, KindDay> kinds = new TreeMap<>();
        day.ifPresent(known ->
                known.kinds().forEach((kind, before) -> kinds.put(kind, KindDay.after(before.balance()))));
        return new LedgerDay(today, 0, kinds, last.map(Link::text));
    }

    /** Deletes what has given way to the last file, and what a failure left behind it; to be called once a durable checkpoint names that file. */
    public void clean() {
        last.ifPresent(link -> {
            storage.delete(link.previous());
            storage.delete(link.next());
        });
    }
}
