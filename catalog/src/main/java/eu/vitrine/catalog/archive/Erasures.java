// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import eu.vitrine.catalog.archive.Occurrences.Earlier;
import eu.vitrine.catalog.archive.payload.Eraser;
import eu.vitrine.catalog.archive.tlog.Storage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be erased with the next commit: what the law says by itself, and what an operator asks for. The log says it first, in the last event of the
 * commit; then it is done. Not thread-safe.
 */
final class Erasures {

    private final Storage storage;
    private final Map<Ground, List<Earlier>> records = new LinkedHashMap<>();
    private final Map<Ground, List<Long>> entries = new LinkedHashMap<>();

    /** Why something is erased. */
    record Ground(String rule, String reason) {}

    Erasures(Storage storage) {
        this.storage = storage;
    }

    /** Does again what the last commit announced, which a failure may have prevented, and takes away what it left behind. */
    void finish(long size) {
        Set<Long> announced = new HashSet<>();
        if (size > 0) {
            new Entries(storage, size)
                    .entry(size - 1)
                    .event()
                    .filter(event -> event.happening() == Happening.ERASED)
                    .ifPresent(event -> announced.addAll(Announcement.entries(Announcement.read(event))));
        }
        Eraser eraser = new Eraser(storage, size);
        eraser.eraseUnacknowledged();
        eraser.erase(announced);
    }

    /** Notes what has to go because of an event, if anything has: all that was said of its record before. */
    void follow(Event event, long index) {
        switch (event.happening()) {
            case REMOVED -> before(event, index, "Art. 39(3) DSA", "The ad was removed.");
            case EXPIRED -> before(event, index, "Art. 39(1) DSA", "The time for which it has to be public is over.");
            case WITHDRAWN -> before(event, index, "Withdrawal", event.reason() == null ? "" : event.reason());
            case CREATED, CHANGED, CORRECTED, REINSTATED, ERASED, KEY -> {} // nothing has to go
        }
    }

    private void before(Event event, long index, String rule, String reason) {
        before(new Earlier(event.kind(), event.id(), index), new Ground(rule, reason));
    }

    private void before(Earlier record, Ground ground) {
        records.computeIfAbsent(ground, first -> new ArrayList<>()).add(record);
    }

    /** Notes that all that was said of a record before its last event has to go. */
    void before(String kind, String id, Occurrences occurrences, Ground ground) {
        List<Long> events = all(kind, id, occurrences);
        if (!events.isEmpty()) {
            before(new Earlier(kind, id, events.getLast()), ground);
        }
    }

    /**
     * Notes that what these events said has to go.
     *
     * @throws NotErasable if that of one has to stay; nothing is noted then
     */
    void entries(Collection<Long> some, Entries there, Occurrences occurrences, Ground ground) {
        List<Long> readable = new ArrayList<>();
        for (long index : some) {
            there.entry(index).event().ifPresent(event -> {
                refuse(index, event, occurrences);
                readable.add(index);
            });
        }
        entries.computeIfAbsent(ground, first -> new ArrayList<>()).addAll(readable);
    }

    private static void refuse(long index, Event event, Occurrences occurrences) {
        if (event.kind().equals(Event.OF_ARCHIVE)) {
            throw new NotErasable("Event " + index + " is about the archive itself, and holds nothing of a record.");
        }
        if (all(event.kind(), event.id(), occurrences).getLast() == index) {
            throw new NotErasable("Event " + index + " says what " + event.id()
                    + " is now. Correct or withdraw the record; then what it said before can be erased.");
        }
    }

    private static List<Long> all(String kind, String id, Occurrences occurrences) {
        return occurrences.of(List.of(new Earlier(kind, id, Long.MAX_VALUE)));
    }

    boolean isEmpty() {
        return records.isEmpty() && entries.isEmpty();
    }

    /** What this comes to, each event once, less what was erased before; nothing is left to be noted then. */
    List<Announcement> announced(Occurrences occurrences) {
        Map<Ground, List<Long>> found = new LinkedHashMap<>(entries);
        records.forEach((ground, earlier) ->
                found.computeIfAbsent(ground, first -> new ArrayList<>()).addAll(occurrences.of(earlier)));
        records.clear();
        entries.clear();
        Set<Long> seen = new HashSet<>();
        List<Announcement> announcements = new ArrayList<>();
        found.forEach((ground, some) -> {
            List<Long> more = some.stream().filter(seen::add).toList();
            if (!more.isEmpty()) {
                announcements.add(new Announcement(ground.rule(), ground.reason(), more));
            }
        });
        return announcements;
    }
}
