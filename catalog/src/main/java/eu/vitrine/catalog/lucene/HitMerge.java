// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.lucene.column.Ranks;
import eu.vitrine.catalog.lucene.column.Segment;
import eu.vitrine.catalog.lucene.column.SortKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.util.BytesRef;

/** Puts the first hits of all segments into one order. Reads keys only of what may come next, and ids only where they decide. */
final class HitMerge {

    private final SortKey key;
    private final Comparator<Found> order = Comparator.comparingInt(Found::rank)
            .reversed()
            .thenComparingLong(Found::key)
            .thenComparing(this::id);
    private final PriorityQueue<Run> runs = new PriorityQueue<>(Comparator.comparing(run -> run.head, order));

    HitMerge(SortKey key) {
        this.key = key;
    }

    /** The first hits of one segment, of which one is looked at. */
    private final class Run {
        private final Segment segment;
        private final int[] documents;
        private final int[] ranks;
        private int at;
        private Found head;

        Run(Segment segment, int[] documents, int[] ranks) throws IOException {
            this.segment = segment;
            this.documents = documents;
            this.ranks = ranks;
            this.head = found();
        }

        private Found found() throws IOException {
            return new Found(segment, documents[at], ranks[at], key.key(segment.reader(), documents[at]));
        }

        boolean next() throws IOException {
            if (++at == documents.length) {
                return false;
            }
            head = found();
            return true;
        }
    }

    /** Adds the first hits of a segment, in their order. */
    void add(Segment segment, int[] documents, Ranks ranks) throws IOException {
        if (documents.length > 0) {
            int[] known = new int[documents.length];
            for (int i = 0; i < known.length; i++) {
                known[i] = ranks.of(documents[i]);
            }
            runs.add(new Run(segment, documents, known));
        }
    }

    /** The first hits of all segments. */
    List<Found> first(int most) throws IOException {
        List<Found> first = new ArrayList<>();
        while (first.size() < most && !runs.isEmpty()) {
            Run run = runs.remove();
            first.add(run.head);
            if (run.next()) {
                runs.add(run);
            }
        }
        return first;
    }

    private BytesRef id(Found found) {
        try {
            return key.id(found.segment().reader(), found.document());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
