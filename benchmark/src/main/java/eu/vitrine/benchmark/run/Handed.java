// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.run;

import eu.vitrine.catalog.Ad;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;

/** Ads that are handed over, and how long it took to make them, which is not their taker's time. Not thread-safe. */
final class Handed implements Iterable<Ad> {

    private static final int BATCH = 2_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Iterable<Ad> ads;
    private long nanos;
    private long processorNanos;

    Handed(Iterable<Ad> ads) {
        this.ads = ads;
    }

    /** How long they took to be made so far. */
    long nanos() {
        return nanos;
    }

    /** How long a processor worked at making them so far. */
    long processorNanos() {
        return processorNanos;
    }

    @Override
    public Iterator<Ad> iterator() {
        Iterator<Ad> source = ads.iterator();
        Queue<Ad> made = new ArrayDeque<>();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !made.isEmpty() || source.hasNext();
            }

            @Override
            public Ad next() {
                if (made.isEmpty()) {
                    make(source, made);
                }
                Ad next = made.poll();
                if (next == null) {
                    throw new NoSuchElementException();
                }
                return next;
            }
        };
    }

    private void make(Iterator<Ad> source, Queue<Ad> made) {
        long started = System.nanoTime();
        long worked = THREADS.getCurrentThreadCpuTime();
        while (made.size() < BATCH && source.hasNext()) {
            made.add(source.next());
        }
        nanos += System.nanoTime() - started;
        processorNanos += THREADS.getCurrentThreadCpuTime() - worked;
    }
}
