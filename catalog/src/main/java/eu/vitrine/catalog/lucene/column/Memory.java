// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene.column;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How many bytes everything in this package may take together. What does not fit is not made, and whoever asked for it does without; what nobody
 * has asked for during many questions makes room for what is asked for now. Thread-safe.
 */
public final class Memory {

    /** What was of use to one of so many questions stays: otherwise two things that do not fit together would be made again and again. */
    private static final int QUESTIONS = 1_000;

    private static final Comparator<Slot<?>> LEAST_RECENT = Comparator.comparingLong(Slot::lastUse);

    private final long budget;
    private final AtomicLong questions = new AtomicLong();
    private final Set<Slot<?>> filled = new HashSet<>();
    private long used;

    /** @param budget in bytes */
    public Memory(long budget) {
        this.budget = budget;
    }

    /** Another question is asked. */
    public void question() {
        questions.incrementAndGet();
    }

    long questions() {
        return questions.get();
    }

    /** How many bytes are taken. */
    public synchronized long used() {
        return used;
    }

    /** Takes the bytes that a slot needs, if there is room or can be made. */
    synchronized boolean take(Slot<?> slot) {
        while (used + slot.bytes() > budget) {
            Optional<Slot<?>> idle =
                    filled.stream().min(LEAST_RECENT).filter(other -> questions() - other.lastUse() > QUESTIONS);
            if (idle.isEmpty()) {
                return false;
            }
            release(idle.get());
        }
        used += slot.bytes();
        filled.add(slot);
        return true;
    }

    synchronized void release(Slot<?> slot) {
        if (filled.remove(slot)) {
            used -= slot.bytes();
            slot.clear();
        }
    }
}
