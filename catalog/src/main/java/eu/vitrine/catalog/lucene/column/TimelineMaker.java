// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene.column;

import eu.vitrine.catalog.Status;
import eu.vitrine.catalog.lucene.column.Timeline.Change;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** Makes the timeline of a segment from the periods of its documents. */
final class TimelineMaker {

    private final FixedBitSet scheduled;
    private final FixedBitSet ended;
    private final long[] moments;
    private final int[] documents;
    private final byte[] changes;
    private int size;

    private TimelineMaker(int maxDoc, int periods) {
        this.scheduled = new FixedBitSet(maxDoc);
        this.ended = new FixedBitSet(maxDoc);
        this.moments = new long[2 * periods];
        this.documents = new int[2 * periods];
        this.changes = new byte[2 * periods];
    }

    /** About how many bytes a timeline takes: two changes for each period. */
    static long ramBytes(LeafReader reader, PeriodField field) throws IOException {
        return Periods.count(reader, field.ranges()) * 2 * (Long.BYTES + Integer.BYTES + Byte.BYTES)
                + reader.maxDoc() / 2;
    }

    static Timeline make(LeafReader reader, PeriodField field) throws IOException {
        FixedBitSet removed = removed(reader, field);
        Periods periods = Periods.read(reader, field.ranges());
        TimelineMaker maker = new TimelineMaker(reader.maxDoc(), periods.size());
        for (int doc = 0; doc < reader.maxDoc(); doc++) {
            if (!removed.get(doc)) {
                maker.add(doc, periods);
            }
        }
        return maker.timeline(removed);
    }

    private static FixedBitSet removed(LeafReader reader, PeriodField field) throws IOException {
        FixedBitSet removed = new FixedBitSet(reader.maxDoc());
        PostingsEnum postings = reader.postings(new org.apache.lucene.index.Term(field.removed(), new BytesRef()));
        if (postings != null) {
            removed.or(postings);
        }
        return removed;
    }

    /** The changes of one document: periods that touch or overlap are one. */
    private void add(int document, Periods periods) {
        int next = periods.start(document);
        int end = periods.start(document + 1);
        if (next == end) {
            ended.set(document);
            return;
        }
        scheduled.set(document);
        while (next < end) {
            add(document, periods.first(next), Change.STARTS);
            long last = periods.last(next++);
            while (next < end && (last == Long.MAX_VALUE || periods.first(next) <= last + 1)) {
                last = Math.max(last, periods.last(next++));
            }
            if (last != Long.MAX_VALUE) {
                add(document, last + 1, next < end ? Change.PAUSES : Change.ENDS);
            }
        }
    }

    private void add(int document, long moment, Change change) {
        moments[size] = moment;
        documents[size] = document;
        changes[size++] = (byte) change.ordinal();
    }

    private Timeline timeline(FixedBitSet removed) {
        new ByMoment(moments, documents, changes).sort(0, size);
        Map<Status, FixedBitSet> start = new EnumMap<>(Status.class);
        start.put(Status.SCHEDULED, scheduled);
        start.put(Status.ENDED, ended);
        start.put(Status.ACTIVE, new FixedBitSet(removed.length()));
        start.put(Status.REMOVED, removed);
        return new Timeline(
                Arrays.copyOf(moments, size),
                Arrays.copyOf(documents, size),
                Arrays.copyOf(changes, size),
                new Standings(0, start));
    }
}
