// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.dump;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Puts what became of records last into the order of their ids, in memory that does not grow with their number: sorted runs go to the disk and are merged at the
 * end. Not thread-safe.
 */
final class StateSort {

    private static final Comparator<Last> ORDER = Comparator.comparing(Last::id)
            .thenComparing(Comparator.comparingLong(Last::position).reversed());

    private final Path folder;
    private final String name;
    private final long most;
    private final List<Path> runs = new ArrayList<>();
    private List<Last> held = new ArrayList<>();
    private long bytes;

    /**
     * What became of a record.
     *
     * @param position of the event in the history
     * @param record its JSON; empty if it was no more
     */
    record Last(String id, long position, byte[] record) {

        private static final int OVERHEAD = 120;

        private long bytes() {
            return OVERHEAD + id.length() + record.length;
        }
    }

    /** Takes records one by one. */
    @FunctionalInterface
    interface Taker {
        void take(byte[] record) throws IOException;
    }

    /**
     * @param folder for the runs
     * @param most bytes to hold in memory
     */
    StateSort(Path folder, String name, long most) {
        this.folder = folder;
        this.name = name;
        this.most = most;
    }

    void add(Last last) throws IOException {
        held.add(last);
        bytes += last.bytes();
        if (bytes > most) {
            spill();
        }
    }

    private void spill() throws IOException {
        held.sort(ORDER);
        Path run = folder.resolve(name + '-' + runs.size() + ".run");
        runs.add(run);
        try (RunWriter writer = new RunWriter(run)) {
            String before = "";
            for (Last last : held) {
                if (!last.id().equals(before)) {
                    writer.write(last);
                }
                before = last.id();
            }
        }
        held = new ArrayList<>();
        bytes = 0;
    }

    /** Hands over the records that there are, in the order of their ids, and deletes what it wrote. To be called once. */
    void forEach(Taker taker) throws IOException {
        List<RunReader> readers = new ArrayList<>();
        try {
            held.sort(ORDER);
            readers.add(RunReader.of(held.iterator()));
            for (Path run : runs) {
                readers.add(RunReader.of(run));
            }
            merge(readers, taker);
        } finally {
            for (RunReader reader : readers) {
                reader.close();
            }
            for (Path run : runs) {
                Files.deleteIfExists(run);
            }
        }
    }

    private static void merge(List<RunReader> readers, Taker taker) throws IOException {
        PriorityQueue<RunReader> next = new PriorityQueue<>(Comparator.comparing(RunReader::head, ORDER));
        readers.stream().filter(RunReader::hasHead).forEach(next::add);
        String before = "";
        while (true) {
            RunReader first = next.poll();
            if (first == null) {
                return;
            }
            Last last = first.head();
            if (!last.id().equals(before) && last.record().length > 0) {
                taker.take(last.record());
            }
            before = last.id();
            first.advance();
            if (first.hasHead()) {
                next.add(first);
            }
        }
    }
}
