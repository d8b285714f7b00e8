// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import eu.vitrine.catalog.archive.Occurrences.Earlier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is to be erased with the next commit: what the law says by itself, and what an operator asked for. Not thread-safe. */
final class Erasures {

    private final Map<Ground, List<Earlier>> records = new LinkedHashMap<>();
    private final Map<Ground, List<Long>> entries = new LinkedHashMap<>();

    /** Why something is erased. */
    record Ground(String rule, String reason) {}

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

    void before(Earlier record, Ground ground) {
        records.computeIfAbsent(ground, first -> new ArrayList<>()).add(record);
    }

    void entries(List<Long> some, Ground ground) {
        entries.computeIfAbsent(ground, first -> new ArrayList<>()).addAll(some);
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
